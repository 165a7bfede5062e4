/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

/** One theme of the planning of a table. */
interface TableStage {

    /** Adds steps and refusals; looks at the table as it is after the stages before. */
    void plan(TableTask task);
}
