/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.prepared;

import dev.rockhopper.embedded.protocol.ServerError;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Values as StarRocks literals. */
final class SqlLiteral {

    private SqlLiteral() {}

    static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A quoted text; backslashes escape whatever sql_mode says, so they are doubled like quotes. */
    static String string(String value) {
        return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    static String decimal(String value) throws ServerError {
        try {
            return new BigDecimal(value).toPlainString();
        } catch (NumberFormatException e) {
            throw ServerError.general("Invalid floating-point literal: " + value);
        }
    }

    /** A floating-point literal; the exponent keeps it from being read as a decimal. */
    static String floating(double value) throws ServerError {
        if (!Double.isFinite(value)) {
            throw ServerError.general("Invalid floating-point literal: " + value);
        }
        String text = Double.toString(value);
        return text.indexOf('E') < 0 ? text + "E0" : text;
    }
}
