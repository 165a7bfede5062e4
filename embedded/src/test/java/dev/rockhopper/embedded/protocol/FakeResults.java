/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import dev.rockhopper.embedded.protocol.QueryResult.ResultSet;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Results for the tests. */
final class FakeResults {

    private FakeResults() {}

    static ResultSet numbers(int count) {
        Iterable<Object[]> rows = () -> IntStream.range(0, count)
                .mapToObj(number -> FakeSession.row(number, "row " + number))
                .iterator();
        return new ResultSet(List.of(ResultColumn.of("n", ColumnType.INT), ResultColumn.text("s")), rows);
    }

    /** Fails behind the given number of rows. */
    static ResultSet breaking(int count) {
        Iterator<Object[]> numbers = numbers(count).rows().iterator();
        Iterable<Object[]> rows = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Object[] next() {
                if (!numbers.hasNext()) {
                    throw new IllegalStateException("broke on purpose");
                }
                return numbers.next();
            }
        };
        return new ResultSet(numbers(0).columns(), rows);
    }

    /** One column of each type; a row of values and a row of NULLs. */
    static ResultSet types() {
        List<ResultColumn> columns = List.of(
                ResultColumn.of("boolean", ColumnType.BOOLEAN),
                ResultColumn.of("tinyint", ColumnType.TINYINT),
                ResultColumn.of("smallint", ColumnType.SMALLINT),
                ResultColumn.of("int", ColumnType.INT),
                ResultColumn.of("bigint", ColumnType.BIGINT),
                ResultColumn.of("largeint", ColumnType.LARGEINT),
                ResultColumn.of("float", ColumnType.FLOAT),
                ResultColumn.of("double", ColumnType.DOUBLE),
                ResultColumn.decimal("decimal", 10, 2),
                ResultColumn.of("date", ColumnType.DATE),
                ResultColumn.of("datetime", ColumnType.DATETIME),
                ResultColumn.of("time", ColumnType.TIME),
                new ResultColumn("char", ColumnType.CHAR, 10, 0),
                new ResultColumn("varchar", ColumnType.VARCHAR, 20, 0),
                new ResultColumn("varbinary", ColumnType.VARBINARY, 20, 0),
                ResultColumn.of("json", ColumnType.JSON),
                ResultColumn.of("array", ColumnType.ARRAY));
        Object[] values = {
            true,
            (byte) -128,
            (short) -32768,
            Integer.MIN_VALUE,
            Long.MIN_VALUE,
            "-170141183460469231731687303715884105728",
            1.5f,
            -2.25e100,
            new BigDecimal("1E+2").setScale(2),
            "2026-01-31",
            "2026-01-31 23:59:58.000005",
            "12:34:56",
            "c",
            "v",
            new byte[] {0, (byte) 0xFF, 'x'},
            "{\"a\": 1}",
            "[1,2]"
        };
        return new ResultSet(columns, List.of(values, new Object[values.length]));
    }

    /** The value of a literal: a quoted text with StarRocks' escapes, NULL, or else the text as it stands. */
    static Object literal(String text) {
        if (text.equalsIgnoreCase("NULL")) {
            return null;
        }
        boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return quoted ? unescape(text.substring(1, text.length() - 1).replace("''", "'")) : text;
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c == '\\' && i + 1 < text.length() ? escaped(text.charAt(++i)) : c);
        }
        return plain.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case '0' -> '\0';
            case 'Z' -> '\032';
            default -> c;
        };
    }
}
