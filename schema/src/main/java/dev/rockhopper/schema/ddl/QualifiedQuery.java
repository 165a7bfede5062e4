/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import dev.rockhopper.schema.ddl.parse.Lexing;
import dev.rockhopper.schema.ddl.parse.ReferenceScanner;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.View;
import java.util.Collection;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Queries that read the same whatever the current database is. */
public final class QualifiedQuery {

    private QualifiedQuery() {}

    /** The query with the database before each table and view that is named without one; everything else stays as written. */
    public static String in(String database, String query) {
        if (database.isEmpty()) {
            return query;
        }
        ReferenceScanner scanner = new ReferenceScanner(Lexing.tokens(query));
        scanner.scan();
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (Token token : scanner.unqualified()) {
            text.append(query, end, token.getStartIndex())
                    .append(Sql.name(database))
                    .append('.');
            end = token.getStartIndex();
        }
        return text.append(query.substring(end)).toString();
    }

    /** One schema of several databases, seen from one of them; queries of the others name their databases from then on. */
    public static Schema join(String own, Collection<Schema> databases) {
        return Databases.of(
                own,
                databases.stream()
                        .map(each -> each.database().equals(own) ? each : qualified(each))
                        .toList());
    }

    private static Schema qualified(Schema schema) {
        List<SchemaObject> objects = schema.objects().values().stream()
                .map(object -> qualified(schema.database(), object))
                .toList();
        return schema.withObjects(objects);
    }

    private static SchemaObject qualified(String database, SchemaObject object) {
        if (object instanceof View view) {
            return view.withQuery(in(database, view.query()));
        }
        return object instanceof MaterializedView view ? view.withQuery(in(database, view.query())) : object;
    }
}
