/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.snapshot.Snapshot;
import dev.rockhopper.schema.snapshot.SnapshotReader;
import dev.rockhopper.schema.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file {@code schema.json} beside the revisions: the model after the newest one, and its id. Written by the tool only; two branches
 * conflict in it visibly.
 */
public final class SnapshotFile {

    /** The file's name. */
    public static final String NAME = "schema.json";

    private final Path file;

    /** The snapshot in a folder of revisions. */
    public SnapshotFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /**
     * The snapshot; empty if there is no file.
     *
     * @throws RockhopperException RH3901 or RH3902 if it cannot be understood, RH6023 if it cannot be read
     */
    public Optional<Snapshot> read() {
        return text().map(text -> SnapshotReader.read(text, file.toString()));
    }

    /** Writes the snapshot; an equal one is left untouched. */
    public void write(Snapshot snapshot) {
        String text = SnapshotWriter.write(snapshot);
        if (!text().equals(Optional.of(text))) {
            NewFile.replace(file, text);
        }
    }

    /** What is wrong with the file, compared with the fold of all revisions; empty if nothing is. */
    public Optional<Message> check(Snapshot expected) {
        Optional<Snapshot> found = read();
        if (found.isEmpty()) {
            return expected.heads().isEmpty() ? Optional.empty() : Optional.of(outdated("The file is missing."));
        }
        List<String> heads = found.get().heads();
        if (!heads.equals(expected.heads())) {
            return Optional.of(outdated(
                    "The file is at " + words(heads) + ", the revisions are at " + words(expected.heads()) + "."));
        }
        return SnapshotWriter.write(found.get()).equals(SnapshotWriter.write(expected))
                ? Optional.empty()
                : Optional.of(outdated("The file is not what the revisions make; somebody edited it or a revision."));
    }

    private Message outdated(String text) {
        return Message.error(
                RevisionCode.SNAPSHOT_OUTDATED,
                file.toString(),
                text,
                "Delete the file; the next rockhopper revision or merge writes it anew.");
    }

    private Optional<String> text() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RockhopperException(
                    Message.error(
                            RevisionCode.IO_FAILED,
                            file.toString(),
                            "It cannot be read: " + e + ".",
                            "Look at its rights, or restore it from version control."),
                    e);
        }
    }

    private static String words(List<String> heads) {
        return heads.isEmpty() ? "no revision" : String.join(" and ", heads);
    }
}
