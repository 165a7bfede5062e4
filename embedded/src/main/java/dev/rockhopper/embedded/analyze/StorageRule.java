/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import java.util.Locale;

/** Storage media. */
public final class StorageRule {
    private StorageRule() {}

    /** The upper-case name of a medium. */
    public static String medium(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.equals("HDD") && !upper.equals("SSD")) {
            throw Refusal.ddl("Invalid storage medium: " + text);
        }
        return upper;
    }
}
