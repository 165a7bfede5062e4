/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.column;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.EnumSet;
import java.util.Set;

/** Which types an aggregate takes. The aggregate states of other functions are left to the server. Source: FE class {@code AggregateTypeAnalyzer}. */
public final class AggregateTypes implements TableRule {

    private static final Set<ScalarType> SUMMABLE =
            EnumSet.of(ScalarType.INT, ScalarType.BIGINT, ScalarType.LARGEINT, ScalarType.FLOAT, ScalarType.DOUBLE);
    private static final Set<ScalarType> COMPARABLE = EnumSet.of(
            ScalarType.TINYINT,
            ScalarType.SMALLINT,
            ScalarType.INT,
            ScalarType.BIGINT,
            ScalarType.LARGEINT,
            ScalarType.FLOAT,
            ScalarType.DOUBLE,
            ScalarType.DATE,
            ScalarType.DATETIME);

    @Override
    public void check(TableLint lint) {
        for (Column column : lint.table().columns()) {
            if (column.aggregate().filter(each -> !takes(each, column.type())).isPresent()) {
                lint.findings()
                        .error(
                                ModelCode.AGGREGATE,
                                column.name(),
                                column.aggregate().get().sql() + " does not take "
                                        + column.type().sql() + ".",
                                "Choose another aggregate or type.");
            }
        }
    }

    private static boolean takes(Aggregate aggregate, DataType type) {
        if (!aggregate.arguments().isEmpty()) {
            return true;
        }
        return switch (aggregate.function()) {
            case "SUM" -> type instanceof DecimalType || type instanceof ScalarType && SUMMABLE.contains(type);
            case "MIN", "MAX" -> isComparable(type);
            case "REPLACE_IF_NOT_NULL" -> type != ScalarType.HLL && type != ScalarType.PERCENTILE;
            case "HLL_UNION" -> type == ScalarType.HLL;
            case "BITMAP_UNION" -> type == ScalarType.BITMAP;
            case "PERCENTILE_UNION" -> type == ScalarType.PERCENTILE;
            default -> true;
        };
    }

    private static boolean isComparable(DataType type) {
        if (type instanceof DecimalType decimal) {
            return decimal.precision() <= 38 && decimal.width() != DecimalType.Width.W256;
        }
        return type instanceof CharType
                || type instanceof VarcharType
                || type instanceof ScalarType && COMPARABLE.contains(type);
    }
}
