/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.server;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a StarRocks server.
 *
 * <p>Vendor builds ({@code main-abc}, {@code branch-3.5}) cannot be parsed and count as the newest.
 *
 * @param major for example 4
 * @param minor for example 1
 * @param patch for example 0
 */
public record ServerVersion(int major, int minor, int patch) implements Comparable<ServerVersion> {

    /** A version above all others. */
    public static final ServerVersion NEWEST = new ServerVersion(Integer.MAX_VALUE, 0, 0);

    private static final Pattern NUMBERS =
            Pattern.compile("^\\s*v?(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,6}))?.*", Pattern.DOTALL);

    /** Parses what {@code current_version()} or a person says: {@code 3.5.2 abcdef0}, {@code 4.1}; anything else is the newest. */
    public static ServerVersion parse(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.matches()) {
            return NEWEST;
        }
        String patch = matcher.group(3);
        return new ServerVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                patch == null ? 0 : Integer.parseInt(patch));
    }

    /** Whether this version is the given one or newer. */
    public boolean atLeast(int otherMajor, int otherMinor, int otherPatch) {
        return compareTo(new ServerVersion(otherMajor, otherMinor, otherPatch)) >= 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        return Comparator.comparingInt(ServerVersion::major)
                .thenComparingInt(ServerVersion::minor)
                .thenComparingInt(ServerVersion::patch)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return equals(NEWEST) ? "newest" : major + "." + minor + "." + patch;
    }
}
