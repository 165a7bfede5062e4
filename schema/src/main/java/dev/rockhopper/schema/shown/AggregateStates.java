/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Table;

/**
 * Columns with the state of an aggregate function that never gives NULL are shown as NOT NULL, and CREATE refuses to be told so. Source: FE
 * class {@code ColumnDefAnalyzer} ("Agg state column must be nullable column").
 */
final class AggregateStates implements Repair {

    @Override
    public Table of(Table table, String database) {
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(column -> column.aggregate()
                                        .filter(each -> !each.arguments().isEmpty())
                                        .isPresent()
                                ? column.withNullability(Nullability.NULL)
                                : column)
                        .toList())
                .build();
    }
}
