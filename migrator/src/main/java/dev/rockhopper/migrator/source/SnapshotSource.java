/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.schema.snapshot.SnapshotReader;
import java.nio.file.Path;

/**
 * {@code snapshot:path}: a snapshot file, for example the one beside the migrations.
 *
 * @param file the snapshot
 */
public record SnapshotSource(Path file) implements SchemaSource {

    @Override
    public SourceContent read() {
        return SourceContent.stated(
                SnapshotReader.read(SourceFiles.text(file), file.toString()).schema());
    }
}
