/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.protocol.ColumnType;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.protocol.ResultColumn;
import dev.rockhopper.embedded.rows.RowSet;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;

/** Makes results of the protocol. */
final class ResultSets {
    private ResultSets() {}

    /** Rows of texts under the given labels. */
    static QueryResult texts(List<String> labels, List<Object[]> rows) {
        return new QueryResult.ResultSet(labels.stream().map(ResultColumn::text).toList(), rows);
    }

    /** One row of texts. */
    static QueryResult text(List<String> labels, Object... row) {
        return texts(labels, List.<Object[]>of(row));
    }

    /** Labels in order. */
    static List<String> labels(String... labels) {
        return Arrays.asList(labels);
    }

    /** What a query gave. */
    static QueryResult of(RowSet rows) {
        return new QueryResult.ResultSet(
                rows.columns().stream().map(ResultSets::column).toList(), rows.rows());
    }

    private static ResultColumn column(RowSet.Column column) {
        if (column.jdbcType() == Types.DECIMAL || column.jdbcType() == Types.NUMERIC) {
            return ResultColumn.decimal(column.label(), Math.min(38, column.precision()), column.scale());
        }
        return ResultColumn.of(column.label(), type(column.jdbcType()));
    }

    private static ColumnType type(int jdbcType) {
        return switch (jdbcType) {
            case Types.BOOLEAN, Types.BIT -> ColumnType.BOOLEAN;
            case Types.TINYINT -> ColumnType.TINYINT;
            case Types.SMALLINT -> ColumnType.SMALLINT;
            case Types.INTEGER -> ColumnType.INT;
            case Types.BIGINT -> ColumnType.BIGINT;
            case Types.REAL, Types.FLOAT -> ColumnType.FLOAT;
            case Types.DOUBLE -> ColumnType.DOUBLE;
            case Types.DATE -> ColumnType.DATE;
            case Types.TIMESTAMP -> ColumnType.DATETIME;
            case Types.CHAR -> ColumnType.CHAR;
            case Types.BINARY, Types.VARBINARY, Types.BLOB -> ColumnType.VARBINARY;
            default -> ColumnType.VARCHAR;
        };
    }
}
