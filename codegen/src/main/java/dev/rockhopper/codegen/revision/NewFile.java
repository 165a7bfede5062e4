/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes whole files: nobody ever sees half of one. */
public final class NewFile {

    private NewFile() {}

    /**
     * Creates a file with that text, in UTF-8; folders are made.
     *
     * @throws RockhopperException RH6022 if the file exists, RH6023 if it cannot be written
     */
    public static void create(Path file, String text) {
        write(file, text, temporary -> link(temporary, file));
    }

    /** Creates or replaces a file that only the tool writes. */
    public static void replace(Path file, String text) {
        write(file, text, temporary -> Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING));
    }

    private interface Placement {
        void place(Path temporary) throws IOException;
    }

    private static void write(Path file, String text, Placement placement) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, ".rockhopper", ".tmp");
            try {
                Files.deleteIfExists(temporary);
                Files.writeString(temporary, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
                placement.place(temporary);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (FileAlreadyExistsException e) {
            throw new RockhopperException(
                    Message.error(
                            RevisionCode.FILE_EXISTS,
                            file.toString(),
                            "The file exists already and is not overwritten.",
                            "Delete or rename it if it is not wanted."),
                    e);
        } catch (IOException e) {
            throw new RockhopperException(
                    Message.error(
                            RevisionCode.IO_FAILED,
                            file.toString(),
                            "It cannot be written: " + e + ".",
                            "Look at the rights of the folder and the room on the disk."),
                    e);
        }
    }

    /** A link fails if the name is taken, even at the same moment; where there are no links, a check must do. */
    private static void link(Path temporary, Path file) throws IOException {
        try {
            Files.createLink(file, temporary);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(temporary, file);
        }
    }
}
