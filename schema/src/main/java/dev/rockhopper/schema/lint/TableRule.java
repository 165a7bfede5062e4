/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

/** One thing that the server checks when it creates a table. */
interface TableRule {

    void check(TableLint lint);
}
