/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

/** A clause that passed the analysis against the stored table, ready to change the draft. */
@FunctionalInterface
interface Step {
    /** Changes the draft or refuses. */
    void apply(SchemaDraft draft);
}
