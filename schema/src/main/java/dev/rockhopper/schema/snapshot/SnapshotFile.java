/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.UnmanagedObject;
import java.util.Comparator;
import java.util.List;

/** The members of the file, in their order; objects are sorted by name so that the same schema gives the same bytes. */
record SnapshotFile(
        int format, List<String> heads, String database, List<SchemaObject> objects, List<UnmanagedObject> unmanaged) {

    /** The format that this version writes; raised when an older reader would misunderstand the file. */
    static final int FORMAT = 1;

    static SnapshotFile of(Snapshot snapshot) {
        Schema schema = snapshot.schema();
        List<SchemaObject> sorted = schema.objects().values().stream()
                .sorted(Comparator.comparing(SchemaObject::name))
                .toList();
        return new SnapshotFile(FORMAT, snapshot.heads(), schema.database(), sorted, schema.unmanaged());
    }

    Snapshot toSnapshot() {
        Schema plain = Schema.of(objects);
        return new Snapshot(new Schema(database, plain.objects(), unmanaged), heads);
    }
}
