/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.schema.model.Databases;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.snapshot.SnapshotReader;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code snapshot:path}: a snapshot file, for example the one beside the migrations.
 *
 * @param file the snapshot
 * @param visibility which objects count
 */
public record SnapshotSource(Path file, Visibility visibility) implements SchemaSource {

    @Override
    public SourceContent read() {
        Schema schema =
                SnapshotReader.read(SourceFiles.text(file), file.toString()).schema();
        return SourceContent.stated(visibility.ofEach(Databases.split(schema)), Renames.NONE, List.of());
    }
}
