/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.key;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.normalize.KeyTypes;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;

/** The types of key columns; PRIMARY KEY takes fewer than the other models. Source: FE classes {@code CreateTableAnalyzer}, {@code ColumnDefAnalyzer}. */
public final class KeyColumnTypes implements TableRule {

    @Override
    public void check(TableLint lint) {
        lint.key()
                .ifPresent(key -> key.columns().stream()
                        .flatMap(name -> lint.column(name).stream())
                        .forEach(column -> check(column, key, lint)));
    }

    private static void check(Column column, Key key, TableLint lint) {
        boolean possible = key.model() == KeyModel.PRIMARY
                ? isPrimary(column.type())
                : KeyTypes.canBeKey(column.type()) && !isTooNewBinary(column.type(), lint);
        if (!possible) {
            String remedy = key.model() == KeyModel.PRIMARY
                    ? "Use BOOLEAN, an integer, VARCHAR, DATE or DATETIME."
                    : "Use an integer, DECIMAL, a string, BOOLEAN, DATE or DATETIME.";
            lint.findings()
                    .error(
                            ModelCode.KEY_TYPE,
                            column.name(),
                            column.type().sql() + " cannot be a column of "
                                    + key.model().sql() + ".",
                            remedy);
        }
    }

    /** Since 4.1. */
    private static boolean isTooNewBinary(DataType type, TableLint lint) {
        return type instanceof VarbinaryType && !lint.server().version().atLeast(4, 1, 0);
    }

    /** Also the types of sort key columns of PRIMARY KEY tables, which may be VARBINARY besides. */
    static boolean isPrimary(DataType type) {
        if (type instanceof ScalarType scalar) {
            return switch (scalar) {
                case BOOLEAN, TINYINT, SMALLINT, INT, BIGINT, LARGEINT, DATE, DATETIME -> true;
                default -> false;
            };
        }
        return type instanceof VarcharType;
    }
}
