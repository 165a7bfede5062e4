/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

/** A column of CREATE TABLE. */
public final class NewColumn extends ColumnOptions<NewColumn> {

    NewColumn(String name, String type) {
        super(name, type);
    }

    @Override
    NewColumn self() {
        return this;
    }
}
