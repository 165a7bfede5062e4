/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.util.Locale;

/** Which way a revision is run. */
public enum Direction {
    UPGRADE,
    DOWNGRADE;

    /** The command for it: {@code upgrade} or {@code downgrade}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
