/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text file of inputs and answers: {@code input}, a line {@code >>>}, {@code answer}, a line {@code ----}.
 *
 * <p>{@code -Drockhopper.golden=renew} writes the answers anew instead of comparing them; read the difference before you commit it.
 */
final class GoldenFile {

    private static final String ANSWER = "\n>>>\n";
    private static final String END = "\n----\n";

    private GoldenFile() {}

    /** Compares the answer to each input of a file in {@code src/test/resources}. */
    static void check(String name, UnaryOperator<String> answer) {
        Path path = Path.of("src/test/resources", name);
        String expected = read(path);
        List<String> cases = new ArrayList<>();
        for (String each : expected.split(END)) {
            String input = each.contains(ANSWER) ? each.substring(0, each.indexOf(ANSWER)) : each.stripTrailing();
            cases.add(input + ANSWER + answer.apply(input));
        }
        String actual = String.join(END, cases) + END;
        if ("renew".equals(System.getProperty("rockhopper.golden"))) {
            write(path, actual);
        }
        assertThat(cases).hasSizeGreaterThan(5);
        assertThat(actual).isEqualTo(read(path));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
