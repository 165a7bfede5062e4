/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.type.ScalarType;
import java.util.List;

/** AUTO_INCREMENT: once in a table, BIGINT, not NULL, with replicated storage. Source: FE classes {@code CreateTableAnalyzer}, {@code OlapTableFactory}. */
public final class AutoIncrementColumns implements TableRule {

    @Override
    public void check(TableLint lint) {
        List<Column> columns =
                lint.table().columns().stream().filter(Column::autoIncrement).toList();
        columns.stream()
                .skip(1)
                .forEach(column -> lint.findings()
                        .error(
                                ModelCode.AUTO_INCREMENT,
                                column.name(),
                                "A table has at most one AUTO_INCREMENT column, and "
                                        + columns.get(0).name() + " is one.",
                                "Keep one of them."));
        columns.forEach(column -> check(column, lint));
    }

    private static void check(Column column, TableLint lint) {
        require(column.type() == ScalarType.BIGINT, column, "must be BIGINT", lint);
        require(column.nullability() != Nullability.NULL, column, "cannot be NULL", lint);
        boolean replicated = !"false".equalsIgnoreCase(lint.table().properties().get("replicated_storage"));
        require(replicated, column, "needs the property replicated_storage to be true", lint);
    }

    private static void require(boolean possible, Column column, String what, TableLint lint) {
        if (!possible) {
            lint.findings()
                    .error(
                            ModelCode.AUTO_INCREMENT,
                            column.name(),
                            "An AUTO_INCREMENT column " + what + ".",
                            "Change it, or let the application number the rows.");
        }
    }
}
