/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant. */
final class Suggestion {

    private Suggestion() {}

    /** {@code Did you mean x?}, or the known names if none is near. */
    static String of(String written, Collection<String> known) {
        return nearest(written, known)
                .map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> known.isEmpty()
                        ? ""
                        : "Known are: "
                                + String.join(", ", known.stream().limit(20).toList()) + ".");
    }

    private static Optional<String> nearest(String written, Collection<String> known) {
        int tolerance = written.length() / 3;
        return known.stream()
                .filter(name -> distance(written, name) <= tolerance)
                .min(Comparator.<String>comparingInt(name -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Edits that lead from one word to the other, without case. */
    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
