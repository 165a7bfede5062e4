/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.UnmanagedObject;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import dev.rockhopper.schema.statement.CreateView;
import java.util.ArrayList;
import java.util.List;

/** The CREATE statements. */
final class CreateFold {

    private static final String OLAP = "OLAP";

    private CreateFold() {}

    /** A temporary table belongs to a session, not to the schema; a table of another engine is not managed. */
    static Schema table(Schema schema, CreateTable create) {
        String name = create.name().name();
        if (create.temporary() || exists(schema, name, create.ifNotExists())) {
            return schema;
        }
        Lookup.free(schema, name);
        if (create.external() || !create.engine().equals(OLAP)) {
            List<UnmanagedObject> unmanaged = new ArrayList<>(schema.unmanaged());
            unmanaged.add(new UnmanagedObject(name, "external table (engine " + create.engine() + ")"));
            return new Schema(schema.database(), schema.objects(), unmanaged);
        }
        return schema.with(create.table().toBuilder().name(name).build());
    }

    /** The copy has everything but the rollups. */
    static Schema like(Schema schema, CreateTableLike create) {
        String name = create.name().name();
        if (exists(schema, name, create.ifNotExists())) {
            return schema;
        }
        Lookup.free(schema, name);
        Table source = Lookup.table(schema, create.source().key(schema));
        return schema.with(source.toBuilder().name(name).rollups(List.of()).build());
    }

    /** OR REPLACE keeps the SECURITY of an existing view. Source: FE class {@code AlterViewStmt.fromReplaceStmt}. */
    static Schema view(Schema schema, CreateView create) {
        String name = create.name().name();
        View wanted = create.view().withName(name);
        if (create.orReplace() && schema.object(name).isPresent()) {
            return schema.with(wanted.withSecurity(Lookup.view(schema, name).security()));
        }
        if (exists(schema, name, create.ifNotExists())) {
            return schema;
        }
        Lookup.free(schema, name);
        return schema.with(wanted);
    }

    static Schema materializedView(Schema schema, CreateMaterializedView create) {
        String name = create.name().name();
        MaterializedView wanted = create.view().withName(name);
        if (wanted.isSynchronous()) {
            return SynchronousViewFold.create(schema, wanted);
        }
        if (exists(schema, name, create.ifNotExists())) {
            return schema;
        }
        Lookup.free(schema, name);
        return schema.with(wanted);
    }

    private static boolean exists(Schema schema, String name, boolean ifNotExists) {
        return ifNotExists && schema.object(name).isPresent();
    }
}
