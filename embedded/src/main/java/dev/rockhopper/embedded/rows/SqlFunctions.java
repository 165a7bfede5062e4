/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import java.sql.SQLException;

/** Functions of StarRocks that H2 does not have; H2 calls them by name. */
public final class SqlFunctions {

    /** The code by which {@link H2Errors} knows what a function raised. */
    static final int RAISED = 45_000;

    private SqlFunctions() {}

    /** {@code sleep(seconds)}: always true. */
    public static boolean sleep(int seconds) throws InterruptedException {
        Thread.sleep(Math.min(60, Math.max(0, seconds)) * 1000L);
        return true;
    }

    /** {@code assert_true(condition)}: true, or an error. Source: BE file {@code utility_functions.cpp}. */
    public static boolean assertTrue(Boolean condition) throws SQLException {
        return assertTrue(condition, "assert_true failed due to " + (condition == null ? "null" : "false") + " value");
    }

    /** {@code assert_true(condition, message)}. */
    public static boolean assertTrue(Boolean condition, String message) throws SQLException {
        if (!Boolean.TRUE.equals(condition)) {
            throw new SQLException(message, "45000", RAISED);
        }
        return true;
    }
}
