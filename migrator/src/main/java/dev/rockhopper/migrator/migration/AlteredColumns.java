/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.statement.ColumnDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The columns of one {@code ADD COLUMN (c .., d ..)}. */
public final class AlteredColumns {

    private final List<ColumnDefinition> definitions = new ArrayList<>();

    AlteredColumns() {}

    /** A column of which only name and type are stated. */
    public AlteredColumns column(String name, String type) {
        return column(name, type, options -> {});
    }

    /** A column; this form of the statement knows no position. */
    public AlteredColumns column(String name, String type, Consumer<AlteredColumn> options) {
        AlteredColumn column = new AlteredColumn(name, type);
        options.accept(column);
        if (column.position().isPresent()) {
            throw Problems.error(
                    RevisionCode.INCOMPLETE_OPERATION,
                    "addColumns, column " + name,
                    "ADD COLUMN (…) of several columns cannot state FIRST or AFTER.",
                    "Use addColumn for each column; the clauses stay one statement.");
        }
        definitions.add(column.definition());
        return this;
    }

    List<ColumnDefinition> definitions() {
        return definitions;
    }
}
