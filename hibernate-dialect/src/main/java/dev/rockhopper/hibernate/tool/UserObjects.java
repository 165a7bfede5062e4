/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.dialect.Dialect;
import org.hibernate.tool.schema.spi.ExecutionOptions;

/** What the user wrote as SQL into the mapping: auxiliary database objects, commands; and databases, if Hibernate shall manage them. */
final class UserObjects {

    private final Metadata metadata;
    private final ToolContext context;
    private final Dialect dialect;

    UserObjects(Metadata metadata, ToolContext context) {
        this.metadata = metadata;
        this.context = context;
        this.dialect = context.dialect();
    }

    List<String> createDatabases(ExecutionOptions options) {
        return databases(options).stream()
                .flatMap(name -> Arrays.stream(dialect.getCreateCatalogCommand(name)))
                .toList();
    }

    List<String> dropDatabases(ExecutionOptions options) {
        return databases(options).stream()
                .flatMap(name -> Arrays.stream(dialect.getDropCatalogCommand(name)))
                .toList();
    }

    private List<String> databases(ExecutionOptions options) {
        return options.shouldManageNamespaces() ? context.database().stream().toList() : List.of();
    }

    /** Statements for auxiliary objects, those that come before the tables or those that come after. */
    List<String> create(boolean beforeTables) {
        return objects(beforeTables).stream()
                .flatMap(object -> Arrays.stream(dialect.getAuxiliaryDatabaseObjectExporter()
                        .getSqlCreateStrings(object, metadata, sqlContext())))
                .toList();
    }

    /** In the reverse order of creation. */
    List<String> drop(boolean beforeTables) {
        List<AuxiliaryDatabaseObject> objects = new ArrayList<>(objects(beforeTables));
        Collections.reverse(objects);
        return objects.stream()
                .flatMap(object -> Arrays.stream(
                        dialect.getAuxiliaryDatabaseObjectExporter().getSqlDropStrings(object, metadata, sqlContext())))
                .toList();
    }

    List<String> initCommands() {
        return metadata.getDatabase().getInitCommands().stream()
                .flatMap(command -> Arrays.stream(command.initCommands()))
                .toList();
    }

    private List<AuxiliaryDatabaseObject> objects(boolean beforeTables) {
        return metadata.getDatabase().getAuxiliaryDatabaseObjects().stream()
                .filter(object -> object.appliesToDialect(dialect))
                .filter(object -> object.beforeTablesOnCreation() == beforeTables)
                .toList();
    }

    private SqlStringGenerationContext sqlContext() {
        return SqlStringGenerationContextImpl.fromConfigurationMap(
                metadata.getDatabase().getJdbcEnvironment(), metadata.getDatabase(), context.values());
    }
}
