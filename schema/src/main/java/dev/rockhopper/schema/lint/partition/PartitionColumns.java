/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.partition;

import dev.rockhopper.schema.lint.column.TypeChecks;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;

/** What all partition columns have in common. Source: FE class {@code PartitionDescAnalyzer}. */
final class PartitionColumns {

    private PartitionColumns() {}

    /**
     * Reports a column whose values are aggregated or replaced: rows of one key would have to move. Of a generated column its expression counts,
     * which is left to the server.
     */
    static void mustBeKey(Column column, TableLint lint) {
        if (lint.isAggregated(column.name()) && column.generatedAs().isEmpty()) {
            wrong(
                    column,
                    "The table can only be partitioned by key columns, and " + column.name() + " is none.",
                    "Add it to the key, or partition by another column.",
                    lint);
        }
    }

    /** Reports a column of a type that has no range order. */
    static void mustHaveRanges(Column column, TableLint lint) {
        boolean possible = column.type() instanceof ScalarType scalar
                && switch (scalar) {
                    case TINYINT, SMALLINT, INT, BIGINT, LARGEINT, DATE, DATETIME -> true;
                    default -> false;
                };
        if (!possible) {
            impossible(column, "range", "Use an integer, DATE or DATETIME, or list partitions.", lint);
        }
    }

    /** Reports a column of a type that cannot be listed. */
    static void mustBeListable(Column column, TableLint lint) {
        DataType type = column.type();
        if (TypeChecks.isFloat(type) || TypeChecks.isComplex(type) || type instanceof DecimalType) {
            impossible(column, "list", "Use an integer, a string, DATE or DATETIME.", lint);
        }
    }

    private static void impossible(Column column, String kind, String remedy, TableLint lint) {
        wrong(column, column.type().sql() + " cannot be a " + kind + " partition column.", remedy, lint);
    }

    static void wrong(Column column, String text, String remedy, TableLint lint) {
        lint.findings().error(ModelCode.PARTITION, column.name(), text, remedy);
    }
}
