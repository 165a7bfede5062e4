/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;

/**
 * Brings what somebody wrote and what a server shows into one form, so that they can be compared.
 *
 * <p>What nobody stated and the server is free to choose stays unstated: buckets, properties, the distribution, the columns and the
 * security of views. {@link ServerDefaults} knows what the server chooses.
 */
public final class Normalizer {

    private Normalizer() {}

    /** The schema with all objects in their normal form. Idempotent. */
    public static Schema normalize(Schema schema, ServerProfile server) {
        Schema whole = SynchronousViews.inTables(schema);
        List<SchemaObject> objects = whole.objects().values().stream()
                .map(object -> inItsDatabase(object, server, schema.database()))
                .toList();
        return schema.withObjects(objects);
    }

    private static SchemaObject inItsDatabase(SchemaObject object, ServerProfile server, String database) {
        String name = object.name();
        SchemaObject bare = Databases.named(object, ForeignNames.bare(name));
        return Databases.named(
                normalize(bare, server, ForeignNames.database(name).orElse(database)), name);
    }

    /**
     * One object in its normal form.
     *
     * @param database the database it lives in; empty when not known
     */
    public static SchemaObject normalize(SchemaObject object, ServerProfile server, String database) {
        if (object instanceof Table table) {
            return normalize(table, server, database);
        }
        Quirk.Context context = new Quirk.Context(server, database);
        return object instanceof View view
                ? apply(Quirks.VIEW, view, context)
                : apply(Quirks.MATERIALIZED_VIEW, (MaterializedView) object, context);
    }

    /**
     * One table in its normal form.
     *
     * @param database the database it lives in; empty when not known
     */
    public static Table normalize(Table table, ServerProfile server, String database) {
        Quirk.Context context = new Quirk.Context(server, database);
        return apply(Quirks.TABLE, apply(Quirks.DERIVED_CLAUSES, table, context), context);
    }

    static <T extends SchemaObject> T apply(List<Quirk<T>> quirks, T object, Quirk.Context context) {
        T result = object;
        for (Quirk<T> quirk : quirks) {
            if (quirk.holdsFor(context.server())) {
                result = quirk.apply(result, context);
            }
        }
        return result;
    }
}
