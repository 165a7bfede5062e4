/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.DropObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks up and exchanges the objects of a schema. */
final class Lookup {

    private Lookup() {}

    static SchemaObject get(Schema schema, String name) {
        return schema.object(name).orElseThrow(() -> Wrong.object(name));
    }

    static Table table(Schema schema, String name) {
        return as(Table.class, get(schema, name), "table");
    }

    static View view(Schema schema, String name) {
        return as(View.class, get(schema, name), "view");
    }

    static MaterializedView materializedView(Schema schema, String name) {
        return as(MaterializedView.class, get(schema, name), "materialized view");
    }

    static <T extends SchemaObject> T as(Class<T> kind, SchemaObject object, String wanted) {
        if (!kind.isInstance(object)) {
            throw Wrong.kind(object.name(), kind(object), wanted);
        }
        return kind.cast(object);
    }

    static String kind(SchemaObject object) {
        return words(DropObject.Kind.of(object));
    }

    static String words(DropObject.Kind kind) {
        return kind.sql().toLowerCase(Locale.ROOT);
    }

    static void free(Schema schema, String name) {
        schema.object(name).ifPresent(holder -> {
            throw Wrong.taken(name, "a " + kind(holder));
        });
        for (UnmanagedObject each : schema.unmanaged()) {
            if (each.name().equals(name)) {
                throw Wrong.taken(name, "an object that is not managed (" + each.reason() + ")");
            }
        }
    }

    /** Puts an object in the place of another, which may have had another name. */
    static Schema replace(Schema schema, String old, SchemaObject changed) {
        List<SchemaObject> objects = new ArrayList<>();
        for (SchemaObject each : schema.objects().values()) {
            objects.add(each.name().equals(old) ? changed : each);
        }
        return schema.withObjects(objects);
    }
}
