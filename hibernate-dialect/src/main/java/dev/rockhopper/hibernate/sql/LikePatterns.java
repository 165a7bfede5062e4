/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

/**
 * Patterns of LIKE, where StarRocks always takes the backslash as the escape character and knows no ESCAPE clause.
 *
 * <p>HQL has no escape character unless one is given, so a backslash in a pattern must be escaped itself.
 */
final class LikePatterns {

    private static final char BACKSLASH = '\\';

    private LikePatterns() {}

    /** The pattern with {@code escape} (or none, if null) rewritten to StarRocks' backslash. */
    static String rewrite(String pattern, Character escape) {
        StringBuilder rewritten = new StringBuilder(pattern.length() + 8);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (escape != null && c == escape && i + 1 < pattern.length()) {
                rewritten.append(BACKSLASH).append(pattern.charAt(++i));
            } else if (c == BACKSLASH) {
                rewritten.append(BACKSLASH).append(BACKSLASH);
            } else {
                rewritten.append(c);
            }
        }
        return rewritten.toString();
    }
}
