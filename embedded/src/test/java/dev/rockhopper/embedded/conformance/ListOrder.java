/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sorts the partitions of a LIST in a SHOW CREATE text.
 *
 * <p>The frontend keeps them in a hash table by internal numbers: their order changes with the number of objects that were made before, and so is
 * no answer to the statement.
 */
final class ListOrder {
    private static final Pattern LIST =
            Pattern.compile("(PARTITION BY LIST\\([^\n]*\\)\\(\n)(.*?)(\n\\))", Pattern.DOTALL);

    private ListOrder() {}

    static String same(String text) {
        Matcher matcher = LIST.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        String sorted = Arrays.stream(matcher.group(2).split(",\n")).sorted().collect(Collectors.joining(",\n"));
        return text.substring(0, matcher.start(2)) + sorted + text.substring(matcher.end(2));
    }
}
