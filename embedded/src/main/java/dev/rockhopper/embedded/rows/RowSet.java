/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows with their columns.
 *
 * @param columns in order
 * @param rows cells as the protocol takes them
 */
public record RowSet(List<Column> columns, List<Object[]> rows) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /**
     * A column.
     *
     * @param jdbcType a constant of {@link Types}
     */
    public record Column(String label, int jdbcType, int precision, int scale) {}

    public RowSet {
        columns = List.copyOf(columns);
    }

    static RowSet read(ResultSet result) throws SQLException {
        ResultSetMetaData metaData = result.getMetaData();
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            columns.add(new Column(
                    metaData.getColumnLabel(i),
                    metaData.getColumnType(i),
                    metaData.getPrecision(i),
                    metaData.getScale(i)));
        }
        List<Object[]> rows = new ArrayList<>();
        while (result.next()) {
            Object[] row = new Object[columns.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = cell(result.getObject(i + 1));
            }
            rows.add(row);
        }
        return new RowSet(columns, rows);
    }

    private static Object cell(Object value) throws SQLException {
        if (value instanceof Timestamp timestamp) {
            LocalDateTime moment = timestamp.toLocalDateTime();
            return moment.format(moment.getNano() == 0 ? SECONDS : MICROS);
        }
        return value instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : value;
    }

    /** The same with other labels. */
    public RowSet labelled(List<String> labels) {
        List<Column> renamed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column old = columns.get(i);
            renamed.add(new Column(labels.get(i), old.jdbcType(), old.precision(), old.scale()));
        }
        return new RowSet(renamed, rows);
    }
}
