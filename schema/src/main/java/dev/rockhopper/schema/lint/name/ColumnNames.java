/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.name;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;

/** The columns of a table: at least one, not too many, with names that can be. Source: FE classes {@code FeNameFormat}, {@code CreateTableAnalyzer}. */
public final class ColumnNames implements TableRule {

    /** FE configuration {@code max_column_number_per_table}. */
    private static final int MOST = 10_000;

    @Override
    public void check(TableLint lint) {
        int count = lint.table().columns().size();
        if (count == 0) {
            lint.findings().error(ModelCode.COLUMN_COUNT, "A table must have a column.", "Add a column.");
        }
        if (count > MOST) {
            lint.findings()
                    .error(
                            ModelCode.COLUMN_COUNT,
                            "A table has at most " + MOST + " columns, this one has " + count + ".",
                            "Split the table, or put rare attributes into a JSON column.");
        }
        lint.table().columns().stream()
                .filter(column -> !isOfPartition(column))
                .forEach(column -> NameForms.column(column.name(), lint.server(), lint.findings()));
    }

    /** The column that old servers show for an expression in PARTITION BY. */
    private static boolean isOfPartition(Column column) {
        return column.generatedAs().isPresent() && column.name().startsWith("__generated_partition_column_");
    }
}
