/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

/** Where a column or field goes. */
public sealed interface Position {

    /** {@code FIRST}. */
    record First() implements Position {}

    /**
     * {@code AFTER name}.
     *
     * @param name the column or field before it
     */
    record After(String name) implements Position {}
}
