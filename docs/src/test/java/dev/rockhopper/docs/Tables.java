/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tables whose last cells the code writes: a person writes the first ones. They must agree; with {@code -Drockhopper.golden=renew} the page is
 * written anew.
 */
final class Tables {

    private Tables() {}

    /**
     * Compares the tables below a heading.
     *
     * @param given how many cells of a row a person writes
     * @param answer the rest of a row
     */
    static void check(Page page, String heading, int given, Function<List<String>, List<String>> answer) {
        List<String> wrong = new ArrayList<>();
        String text = page.text();
        List<List<String>> rows = page.rows(heading);
        assertThat(rows).as(heading).isNotEmpty();
        for (List<String> row : rows) {
            List<String> right = new ArrayList<>(row.subList(0, given));
            right.addAll(answer.apply(row.subList(0, given)));
            if (!right.equals(row)) {
                wrong.add(line(row) + "\n  should be\n" + line(right));
                text = text.replace("\n" + line(row) + "\n", "\n" + line(right) + "\n");
            }
        }
        if ("renew".equals(System.getProperty("rockhopper.golden")) && !wrong.isEmpty()) {
            try {
                Files.writeString(page.path(), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            assertThat(wrong).as(page.name() + ", " + heading).isEmpty();
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .map(cell -> cell.isEmpty() ? " |" : " " + cell + " |")
                .collect(Collectors.joining("", "|", ""));
    }
}
