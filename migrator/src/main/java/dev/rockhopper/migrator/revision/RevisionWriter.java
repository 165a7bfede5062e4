/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.revision.NewFile;
import dev.rockhopper.codegen.revision.RevisionFormat;
import dev.rockhopper.codegen.revision.RevisionTexts;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;

/**
 * Writes new revision files. Before anything is written, the text is read back: it must yield the statements of its source.
 */
public final class RevisionWriter {

    private final Path folder;
    private final RevisionFormat format;
    private final String packageName;

    /**
     * A writer.
     *
     * @param folder into which the files go; made if it does not exist
     * @param format of the files
     * @param packageName of Java classes; empty for the unnamed package
     */
    public RevisionWriter(Path folder, RevisionFormat format, String packageName) {
        this.folder = folder;
        this.format = format;
        this.packageName = packageName;
    }

    /** The texts by file name, in the order in which they are written; nothing is written. */
    public Map<String, String> texts(MigrationSource source) {
        return new RevisionTexts(folder, format, packageName).of(source);
    }

    /**
     * Writes the revision; all its files or none.
     *
     * @return the files
     * @throws RockhopperException RH6022 if a file exists, RH6023 if one cannot be written, RH6041 if a text would not yield its statements
     */
    public List<Path> write(MigrationSource source) {
        Map<String, String> texts = texts(source);
        reread(texts).ifPresent(read -> Faithfulness.check(source, read));
        List<Path> written = new java.util.ArrayList<>();
        try {
            texts.forEach((name, text) -> {
                NewFile.create(folder.resolve(name), text);
                written.add(folder.resolve(name));
            });
        } catch (RockhopperException e) {
            written.forEach(RevisionWriter::delete);
            throw e;
        }
        return List.copyOf(written);
    }

    /** Java needs a compiler for that; without one the text is trusted. */
    private Optional<LoadedRevision> reread(Map<String, String> texts) {
        if (format != RevisionFormat.JAVA) {
            SqlRevisionReader reader = new SqlRevisionReader();
            texts.forEach((name, text) -> reader.add(name, name, text));
            return Optional.of(reader.revisions().get(0));
        }
        if (ToolProvider.getSystemJavaCompiler() == null) {
            return Optional.empty();
        }
        Map.Entry<String, String> file = texts.entrySet().iterator().next();
        SourceFile source = new SourceFile(file.getKey(), file.getKey(), file.getValue());
        return Optional.of(RevisionClasses.of(new RevisionCompiler(List.of()).compile(List.of(source)))
                .get(0));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
