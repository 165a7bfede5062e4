/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.rule;

/** One thing that the server checks when it creates a table. */
public interface TableRule {

    void check(TableLint lint);
}
