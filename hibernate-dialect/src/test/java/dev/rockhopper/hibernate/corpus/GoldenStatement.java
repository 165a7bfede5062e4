/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One statement of the golden SQL.
 *
 * @param file the file
 * @param name the case
 * @param sql the statement without its semicolon
 */
record GoldenStatement(String file, String name, String sql) {

    static List<GoldenStatement> all() {
        try (Stream<Path> files = Files.list(CorpusFile.FOLDER.resolve("sql"))) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<GoldenStatement> read(Path file) {
        List<GoldenStatement> statements = new ArrayList<>();
        String name = "";
        StringBuilder sql = new StringBuilder();
        for (String line : CorpusFile.text(file).lines().toList()) {
            if (line.startsWith("-- ")) {
                name = line.substring(3);
            } else if (line.endsWith(";")) {
                sql.append(line, 0, line.length() - 1);
                statements.add(new GoldenStatement(file.getFileName().toString(), name, sql.toString()));
                sql.setLength(0);
            } else if (!line.isBlank()) {
                sql.append(line).append('\n');
            }
        }
        return statements;
    }
}
