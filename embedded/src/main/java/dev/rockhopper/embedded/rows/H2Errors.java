/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.query.Words;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of H2's errors the server has too; all others are a limit of the embedded server. */
final class H2Errors {
    private static final int COLUMN_COUNT = 21002;
    private static final int UNKNOWN_COLUMN = 42122;
    private static final int UNKNOWN_TABLE = 42102;
    private static final int UNKNOWN_TABLE_SIMILAR = 42103;
    private static final int UNKNOWN_TABLE_EMPTY = 42104;
    private static final int AMBIGUOUS_COLUMN = 90059;
    private static final int UNKNOWN_FUNCTION = 90022;
    private static final int NULL_NOT_ALLOWED = 23502;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private H2Errors() {}

    static Refusal of(SQLException e, String statement) {
        String name = name(e.getMessage());
        return switch (e.getErrorCode()) {
            case COLUMN_COUNT ->
                Refusal.analysis(
                        ErrorCode.INSERT_COLUMN_COUNT,
                        "Inserted target column count doesn't match select/value column count");
            case UNKNOWN_COLUMN -> Refusal.analysis("Column '" + name + "' cannot be resolved");
            case UNKNOWN_TABLE, UNKNOWN_TABLE_SIMILAR, UNKNOWN_TABLE_EMPTY ->
                Refusal.analysis(ErrorCode.UNKNOWN_TABLE, "Unknown table '" + name + "'");
            case AMBIGUOUS_COLUMN -> Refusal.analysis("Column '" + name + "' is ambiguous");
            case UNKNOWN_FUNCTION ->
                Words.isFunction(name)
                        ? Refusal.limit("H2 does not have the function " + name + ".")
                        : Refusal.analysis(
                                "No matching function with signature: " + name.toLowerCase(Locale.ROOT) + "()");
            case NULL_NOT_ALLOWED ->
                Refusal.ddl("Insert has filtered data: NULL value in non-nullable column '" + name + "'");
            case SqlFunctions.RAISED ->
                Refusal.ddl(e.getMessage().lines().findFirst().orElse(""));
            default ->
                Refusal.limit("H2 does not run this " + statement + ": "
                        + e.getMessage().replace('\n', ' ') + ".");
        };
    }

    private static String name(String message) {
        Matcher matcher = QUOTED.matcher(message);
        return matcher.find() ? matcher.group(1) : "";
    }
}
