/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.revision;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a SQL file says.
 *
 * @param key the same for the two files of a revision
 * @param down whether it holds the downgrade
 * @param version numbers of a file with Flyway's naming; empty for others
 * @param slug what the revision is about
 */
public record SqlFileName(String key, boolean down, List<Long> version, String slug) {

    private static final Pattern OWN = Pattern.compile("(\\w+?)__(.*)\\.(up|down)\\.sql");
    private static final Pattern FLYWAY = Pattern.compile("([VU])(\\d{1,18}(?:[._]\\d{1,18})*)__(.*)\\.sql");

    /** In the order of Flyway. */
    public static final Comparator<SqlFileName> BY_VERSION = Comparator.comparing(SqlFileName::version, (a, b) -> {
        int common = Math.min(a.size(), b.size());
        for (int i = 0; i < common; i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Long.compare(a.get(i), b.get(i));
            }
        }
        return Integer.compare(a.size(), b.size());
    });

    /** What a name says; empty if it is none of a revision. */
    public static Optional<SqlFileName> parse(String fileName) {
        Matcher own = OWN.matcher(fileName);
        if (own.matches()) {
            boolean down = own.group(3).equals("down");
            return Optional.of(new SqlFileName(own.group(1), down, List.of(), own.group(2)));
        }
        Matcher flyway = FLYWAY.matcher(fileName);
        if (flyway.matches()) {
            String version = flyway.group(2).replace('_', '.');
            List<Long> numbers =
                    Arrays.stream(version.split("\\.")).map(Long::valueOf).toList();
            return Optional.of(new SqlFileName("V" + version, flyway.group(1).equals("U"), numbers, flyway.group(3)));
        }
        return Optional.empty();
    }

    /** Whether it is a name by the custom of Flyway. */
    public boolean isFlyway() {
        return !version.isEmpty();
    }
}
