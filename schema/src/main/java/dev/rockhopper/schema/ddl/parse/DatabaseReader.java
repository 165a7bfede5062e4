/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar.CreateDatabaseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.DropDatabaseContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.SetCatalogContext;
import dev.rockhopper.schema.ddl.grammar.DdlGrammar.UseContext;
import dev.rockhopper.schema.statement.DatabaseStatement;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Databases, USE and SET CATALOG. */
final class DatabaseReader {

    private static final Pattern USE_CATALOG =
            Pattern.compile("\\s*catalog\\s+(.+?)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private DatabaseReader() {}

    static DatabaseStatement read(CreateDatabaseContext context) {
        return new DatabaseStatement.CreateDatabase(
                databaseName(Identifiers.qualified(context.qualifiedName())),
                context.ifNotExists() != null,
                Literals.properties(context.properties()));
    }

    static DatabaseStatement read(DropDatabaseContext context) {
        return new DatabaseStatement.DropDatabase(
                databaseName(Identifiers.qualified(context.qualifiedName())),
                context.ifExists() != null,
                context.FORCE() != null);
    }

    /** {@code USE 'catalog c'} is the same as SET CATALOG. */
    static DatabaseStatement read(UseContext context) {
        if (context.qualifiedName() != null) {
            return new DatabaseStatement.Use(databaseName(Identifiers.qualified(context.qualifiedName())));
        }
        Matcher matcher = USE_CATALOG.matcher(Literals.string(context.string()));
        if (!matcher.matches()) {
            throw SyntaxErrors.unexpected(context.string().getStart(), "'catalog name'");
        }
        return new DatabaseStatement.SetCatalog(matcher.group(1));
    }

    static DatabaseStatement read(SetCatalogContext context) {
        return new DatabaseStatement.SetCatalog(
                context.string() != null ? Literals.string(context.string()) : Identifiers.name(context.identifier()));
    }

    /** In the name of a database the part before the dot is the catalog. */
    private static ObjectName databaseName(ObjectName name) {
        return name.catalog().isPresent() ? name : new ObjectName(name.database(), name.catalog(), name.name());
    }
}
