/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a golden file; {@code -Drockhopper.golden=renew} writes it instead. */
public final class GoldenFile {

    private GoldenFile() {}

    /** Compares a text with the file. */
    public static void check(Path file, String actual) {
        if ("renew".equals(System.getProperty("rockhopper.golden"))) {
            write(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(CorpusFile.text(file));
    }

    /** The golden lines of one case, for a case that this version of Hibernate does not know. */
    static String block(Path file, String name) {
        String text = CorpusFile.text(file);
        int start = text.indexOf("-- " + name + "\n");
        int end = text.indexOf("\n\n", start);
        return end < 0 ? text.substring(start) : text.substring(start, end + 1);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
