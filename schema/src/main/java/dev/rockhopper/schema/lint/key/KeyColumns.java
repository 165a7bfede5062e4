/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.key;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Nullability;
import java.util.List;

/** The key: it exists, its columns are the first of the table in the same order, and they are plain. Source: FE class {@code CreateTableAnalyzer}. */
public final class KeyColumns implements TableRule {

    @Override
    public void check(TableLint lint) {
        if (lint.key().isEmpty()) {
            underivable(lint);
            return;
        }
        Key key = lint.key().get();
        boolean known = key.columns().stream()
                        .filter(name -> lint.require(name, key.model().sql()).isPresent())
                        .count()
                == key.columns().size();
        if (known) {
            order(key, lint);
        }
        key.columns().forEach(name -> lint.column(name).ifPresent(column -> plain(column, lint)));
    }

    private static void underivable(TableLint lint) {
        lint.table().columns().stream()
                .findFirst()
                .ifPresent(first -> lint.findings()
                        .error(
                                ModelCode.KEY_COLUMNS,
                                "The table states no key, and the first column, " + first.name() + " "
                                        + first.type().sql() + ", cannot be one.",
                                "State a key, or put a column first that can be a key."));
    }

    private static void order(Key key, TableLint lint) {
        List<String> leading =
                lint.table().columnNames().stream().limit(key.columns().size()).toList();
        if (key.columns().isEmpty() || !Names.same(leading, key.columns())) {
            lint.findings()
                    .error(
                            ModelCode.KEY_COLUMNS,
                            "The key columns (" + String.join(", ", key.columns())
                                    + ") must be the first columns of the table, in the same order; those are ("
                                    + String.join(", ", leading) + ").",
                            "Reorder the columns or the key.");
        }
    }

    private static void plain(Column column, TableLint lint) {
        if (column.aggregate().isPresent()) {
            lint.findings()
                    .error(
                            ModelCode.AGGREGATE,
                            column.name(),
                            "A key column cannot be aggregated by "
                                    + column.aggregate().get().sql() + ".",
                            "Remove the aggregate, or the column from the key.");
        }
        if (lint.is(KeyModel.PRIMARY) && column.nullability() == Nullability.NULL) {
            lint.findings()
                    .error(
                            ModelCode.KEY_COLUMNS,
                            column.name(),
                            "A column of the primary key cannot be NULL.",
                            "Make it NOT NULL.");
        }
    }
}
