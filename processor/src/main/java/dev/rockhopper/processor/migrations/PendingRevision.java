/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.migrations;

import dev.rockhopper.codegen.revision.NewFile;
import dev.rockhopper.codegen.revision.SnapshotFile;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.snapshot.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A revision that is not yet written.
 *
 * @param folder of the migrations
 * @param texts of its files, by name, in the order of writing
 * @param snapshot after it
 */
public record PendingRevision(Path folder, Map<String, String> texts, Snapshot snapshot) {

    /**
     * Writes the files and then the snapshot: all or nothing.
     *
     * @throws RockhopperException RH6022 if a file exists, RH6023 if one cannot be written
     */
    public void write() {
        List<Path> written = new ArrayList<>();
        try {
            texts.forEach((name, text) -> {
                NewFile.create(folder.resolve(name), text);
                written.add(folder.resolve(name));
            });
            new SnapshotFile(folder).write(snapshot);
        } catch (RockhopperException e) {
            written.forEach(PendingRevision::delete);
            throw e;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
