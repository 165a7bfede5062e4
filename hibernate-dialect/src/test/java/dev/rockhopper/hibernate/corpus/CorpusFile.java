/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code *.hql}: a line {@code -- name}, directives, the statement, an empty line. */
public final class CorpusFile {

    /** Where the corpus lies. */
    public static final Path FOLDER = Path.of("src/test/resources/corpus");

    private CorpusFile() {}

    static List<Path> all() {
        return Stream.of("hql", "hql-wide", "hql-guide", "hql-clinic", "hql-market")
                .flatMap(folder -> files(folder).stream())
                .toList();
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CorpusCase> read(Path file) {
        List<CorpusCase> cases = new ArrayList<>();
        for (String block : text(file).split("\\n\\s*\\n")) {
            List<String> lines = block.strip().lines().toList();
            if (lines.get(0).startsWith("-- ")) {
                List<String> directives =
                        lines.stream().filter(line -> line.startsWith("@")).toList();
                String hql = String.join(" ", lines.subList(1 + directives.size(), lines.size()));
                cases.add(new CorpusCase(lines.get(0).substring(3), directives, hql));
            }
        }
        return cases;
    }

    static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
