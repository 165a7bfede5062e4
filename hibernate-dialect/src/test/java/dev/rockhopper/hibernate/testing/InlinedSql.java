/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.testing;

import java.util.HexFormat;
import java.util.List;

/** Puts parameters into SQL in place of {@code ?}, outside of quotes. */
final class InlinedSql {

    private InlinedSql() {}

    static String of(String sql, List<Object> parameters) {
        StringBuilder inlined = new StringBuilder();
        char quote = 0;
        int next = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote == 0 && c == '?') {
                inlined.append(literal(parameters.get(next++)));
                continue;
            }
            if (quote == 0 && (c == '\'' || c == '`')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
            inlined.append(c);
            if (quote == '\'' && c == '\\') {
                inlined.append(sql.charAt(++i));
            }
        }
        return inlined.toString();
    }

    private static String literal(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        return value instanceof byte[] bytes
                ? "x'" + HexFormat.of().formatHex(bytes) + "'"
                : "'" + value.toString().replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
