/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

/** Which way a revision is run. */
public enum Direction {
    UPGRADE,
    DOWNGRADE
}
