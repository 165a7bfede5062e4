/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.source;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that a person named. */
final class SourceFiles {

    private SourceFiles() {}

    /** The text of a UTF-8 file; throws RH8005. */
    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException ? "there is no such file" : e.toString();
            throw new RockhopperException(
                    Message.error(
                            CliCode.UNREADABLE_FILE,
                            file.toString(),
                            "The file cannot be read: " + why + ".",
                            "Check the path, its rights, and that the text is UTF-8."),
                    e);
        }
    }
}
