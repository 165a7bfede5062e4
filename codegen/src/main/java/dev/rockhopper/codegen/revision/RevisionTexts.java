/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.MigrationSourceWriter;
import dev.rockhopper.codegen.migration.SqlMigrationWriter;
import dev.rockhopper.codegen.migration.SqlNaming;
import dev.rockhopper.schema.ddl.DdlRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a revision in a format.
 *
 * @param folder into which the files go; it need not exist
 * @param format of the files
 * @param packageName of Java classes; empty for the unnamed package
 */
public record RevisionTexts(Path folder, RevisionFormat format, String packageName) {

    /** The texts by file name, in the order in which they are written; nothing is written. */
    public Map<String, String> of(MigrationSource source) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (format == RevisionFormat.JAVA) {
            texts.put(
                    MigrationSourceWriter.fileName(source.header()),
                    new MigrationSourceWriter(packageName).write(source));
            return texts;
        }
        SqlNaming naming = format == RevisionFormat.FLYWAY ? SqlNaming.FLYWAY : SqlNaming.ROCKHOPPER;
        int number = naming == SqlNaming.FLYWAY ? nextNumber() : 0;
        SqlMigrationWriter writer = new SqlMigrationWriter(DdlRenderer.NEWEST);
        texts.put(naming.downFile(source.header(), number), writer.down(source));
        texts.put(naming.upFile(source.header(), number), writer.up(source));
        return texts;
    }

    private int nextNumber() {
        if (!Files.isDirectory(folder)) {
            return 1;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return 1
                    + files.map(file -> SqlFileName.parse(file.getFileName().toString()))
                            .flatMap(Optional::stream)
                            .filter(SqlFileName::isFlyway)
                            .mapToInt(name -> name.version().get(0).intValue())
                            .max()
                            .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
