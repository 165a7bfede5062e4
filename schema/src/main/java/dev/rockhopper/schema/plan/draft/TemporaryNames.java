/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.draft;

import java.util.function.Predicate;

/** Names that are free for a moment. */
public final class TemporaryNames {

    private static final String SUFFIX = "__tmp";

    private TemporaryNames() {}

    /** {@code name__tmp}, or with a number if that is taken. */
    public static String of(String name, Predicate<String> isTaken) {
        return of(name, SUFFIX, isTaken);
    }

    /** The name with a suffix, and with a number if that is taken. */
    public static String of(String name, String suffix, Predicate<String> isTaken) {
        String candidate = name + suffix;
        for (int i = 2; isTaken.test(candidate); i++) {
            candidate = name + suffix + i;
        }
        return candidate;
    }
}
