/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Suggestion {

    private static final int LISTED = 20;

    private Suggestion() {}

    /**
     * The candidate nearest to {@code wrong}, if any is near enough: at most a third of the letters, and never more
     * than three, differ; every single letter would be near every other.
     */
    public static Optional<String> nearest(String wrong, Collection<String> candidates) {
        int limit = wrong.length() < 2 ? 0 : Math.max(1, Math.min(3, wrong.length() / 3));
        return candidates.stream()
                .distinct()
                .filter(each -> distance(plain(wrong), plain(each)) <= limit)
                .min(Comparator.<String>comparingInt(each -> distance(plain(wrong), plain(each)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** What to do about a wrong name; nothing where there are no names. */
    public static String remedy(String wrong, Collection<String> candidates) {
        return nearest(wrong, candidates)
                .map(name -> "Did you mean " + name + "?")
                .orElseGet(() -> candidates.isEmpty() ? "" : "Use one of: " + listed(candidates) + ".");
    }

    private static String listed(Collection<String> candidates) {
        String names = String.join(", ", candidates.stream().limit(LISTED).toList());
        return candidates.size() > LISTED ? names + ", …" : names;
    }

    /** Case and underscores tell apart what people mix up: {@code userName} and {@code user_name}. */
    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Number of letters to insert, delete, replace, or swap with their neighbour. */
    private static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, a, b, i, j);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cost(int[][] costs, String a, String b, int i, int j) {
        int replaced = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 1 + costs[i - 2][j - 2]) : least;
    }
}
