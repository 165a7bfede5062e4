/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.testing;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Timestamp;
import java.util.List;

/** A result set over rows of plain Java values, read by column number as Hibernate does. */
final class CapturedRows {

    private final List<List<Object>> rows;
    private int current = -1;
    private Object last;

    private CapturedRows(List<List<Object>> rows) {
        this.rows = rows;
    }

    static ResultSet of(List<List<Object>> rows) {
        CapturedRows captured = new CapturedRows(rows);
        return CapturingConnection.proxy(ResultSet.class, (self, method, arguments) -> switch (method.getName()) {
            case "next" -> ++captured.current < captured.rows.size();
            case "wasNull" -> captured.last == null;
            case "getMetaData" -> metadata(rows);
            case "getString" -> text(captured.column(arguments));
            case "getInt", "getShort", "getByte", "getLong", "getDouble", "getFloat" ->
                number(method.getReturnType(), captured.column(arguments));
            case "getBoolean" -> Boolean.TRUE.equals(captured.column(arguments));
            case "getBigDecimal", "getBytes", "getObject" -> captured.column(arguments);
            case "getDate" -> (Date) captured.column(arguments);
            case "getTimestamp" -> (Timestamp) captured.column(arguments);
            default -> Defaults.of(method);
        });
    }

    private static ResultSetMetaData metadata(List<List<Object>> rows) {
        return CapturingConnection.proxy(
                ResultSetMetaData.class, (self, method, arguments) -> switch (method.getName()) {
                    case "getColumnCount" -> rows.isEmpty() ? 1 : rows.get(0).size();
                    case "getColumnLabel", "getColumnName" -> "c" + arguments[0];
                    default -> Defaults.of(method);
                });
    }

    private Object column(Object[] arguments) {
        last = rows.get(current).get((Integer) arguments[0] - 1);
        return last;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static Object number(Class<?> type, Object value) {
        Number number = value == null ? Integer.valueOf(0) : (Number) value;
        return switch (type.getName()) {
            case "byte" -> number.byteValue();
            case "short" -> number.shortValue();
            case "int" -> number.intValue();
            case "long" -> number.longValue();
            case "float" -> number.floatValue();
            default -> number.doubleValue();
        };
    }
}
