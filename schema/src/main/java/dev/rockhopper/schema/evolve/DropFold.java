/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.statement.DropObject;
import java.util.List;

/** The DROP statements; the server refuses to drop an object of another kind. */
final class DropFold {

    private DropFold() {}

    static Schema apply(Schema schema, DropObject drop) {
        String name = drop.name().name();
        if (schema.object(name).isPresent()) {
            SchemaObject object = Lookup.get(schema, name);
            if (DropObject.Kind.of(object) != drop.kind()) {
                throw Wrong.kind(name, Lookup.kind(object), Lookup.words(drop.kind()));
            }
            return schema.without(name);
        }
        if (drop.kind() == DropObject.Kind.MATERIALIZED_VIEW && SynchronousViewFold.exists(schema, name)) {
            return SynchronousViewFold.drop(schema, name);
        }
        return unmanaged(schema, drop, name);
    }

    private static Schema unmanaged(Schema schema, DropObject drop, String name) {
        List<UnmanagedObject> rest = schema.unmanaged().stream()
                .filter(each -> !each.name().equals(name))
                .toList();
        if (rest.size() == schema.unmanaged().size() && !drop.ifExists()) {
            throw Wrong.object(name);
        }
        return new Schema(schema.database(), schema.objects(), rest);
    }
}
