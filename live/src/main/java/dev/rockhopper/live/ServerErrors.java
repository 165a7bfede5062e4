/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;

/** What the error codes of StarRocks mean. Source: FE class {@code ErrorCode}; the rest is told by message text only. */
public final class ServerErrors {

    /** {@code ERR_AUTHENTICATION_FAIL}. */
    static final int LOGIN_REFUSED = 1045;

    /** {@code ERR_BAD_DB_ERROR} of StarRocks. */
    private static final int UNKNOWN_DATABASE = 5501;

    /** Unknown database in older versions, and of MySQL. */
    private static final int UNKNOWN_DATABASE_MYSQL = 1049;

    /** {@code ERR_ACCESS_DENIED}. */
    private static final int ACCESS_DENIED = 5203;

    private static final List<String> BUSY = List.of(
            "operation is in progress on the table",
            "is being created on the table",
            "is being altered or having a materialized view built on it",
            "is currently in state ");

    private static final List<String> UNKNOWN_OUTCOME = List.of(
            "timed out", " timeout", "time out", "rpc failed", "forward to leader", "forward to master", "not leader");

    private ServerErrors() {}

    /** Whether the server does not know the database. */
    public static boolean isUnknownDatabase(SQLException e) {
        return e.getErrorCode() == UNKNOWN_DATABASE || e.getErrorCode() == UNKNOWN_DATABASE_MYSQL;
    }

    /** Whether the user lacks a right. */
    public static boolean isAccessDenied(SQLException e) {
        return e.getErrorCode() == ACCESS_DENIED || text(e).startsWith("Access denied");
    }

    /** Whether a statement named a table, view or materialized view that does not exist; the code alone does not tell. */
    public static boolean isUnknownObject(SQLException e) {
        String text = text(e);
        return text.contains("is not found") || text.contains("Unknown table") || text.contains("does not exist");
    }

    /** Whether the connection, not the statement, is at fault. */
    public static boolean isConnectionFailure(SQLException e) {
        if (e instanceof SQLNonTransientConnectionException || e instanceof SQLTransientConnectionException) {
            return true;
        }
        String state = e.getSQLState();
        if (state != null && state.startsWith("08")) {
            return true;
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    /** Whether the table is under another job: the same statement will do later. Source: {@code InvalidOlapTableStateException}. */
    public static boolean isTableBusy(SQLException e) {
        String text = text(e);
        return BUSY.stream().anyMatch(text::contains);
    }

    /** Whether the answer leaves open if the statement took effect: time-outs, and a follower that lost its leader on the way. */
    public static boolean isOutcomeUnknown(SQLException e) {
        String text = text(e).toLowerCase(Locale.ROOT);
        return isConnectionFailure(e) || UNKNOWN_OUTCOME.stream().anyMatch(text::contains);
    }

    /** The server's message on one line; never null. */
    public static String text(SQLException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** The text of the innermost cause: drivers wrap what really happened in prose. */
    static String rootText(SQLException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** The error for a database that is not there or not visible. */
    static RockhopperException databaseMissing(String database, String place, SQLException cause) {
        return new RockhopperException(
                Message.error(
                        ServerCode.DATABASE_MISSING,
                        place,
                        "The database `" + database + "` does not exist, or this user may not see it.",
                        "Create it (CREATE DATABASE `" + database + "`) or grant a privilege on it."),
                cause);
    }
}
