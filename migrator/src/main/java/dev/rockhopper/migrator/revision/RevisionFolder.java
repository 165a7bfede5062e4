/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a project with its revision files, Java and SQL mixed; the folders below belong to it.
 *
 * <p>Java files without {@code @Revision} are compiled along; other files than {@code .java} and {@code .sql} are left alone. Files are UTF-8.
 */
public final class RevisionFolder {

    private final Path folder;
    private final RevisionCompiler compiler;

    /**
     * A folder; it need not exist.
     *
     * @param folder the folder
     * @param compiler for the Java files
     */
    public RevisionFolder(Path folder, RevisionCompiler compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    /**
     * Reads and compiles all revisions; none if the folder does not exist.
     *
     * @throws RockhopperException RH602x for files, RH603x for Java, RH601x for the graph
     */
    public RevisionSet read() {
        List<SourceFile> sources = new ArrayList<>();
        SqlRevisionReader sql = new SqlRevisionReader();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (name.endsWith(".java")) {
                sources.add(new SourceFile(place(file), name, text(file)));
            } else if (name.endsWith(".sql")) {
                sql.add(name, place(file), text(file));
            }
        }
        List<LoadedRevision> revisions = new ArrayList<>(sql.revisions());
        if (!sources.isEmpty()) {
            revisions.addAll(RevisionClasses.of(compiler.compile(sources)));
        }
        return RevisionSet.of(revisions, sql.warnings());
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw failed(folder, e);
        }
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private String place(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static RockhopperException failed(Path where, Exception cause) {
        return new RockhopperException(
                Message.error(
                        RevisionCode.IO_FAILED,
                        where.toString(),
                        "It cannot be read: " + cause + ".",
                        "Look at its rights; revision files are UTF-8."),
                cause);
    }
}
