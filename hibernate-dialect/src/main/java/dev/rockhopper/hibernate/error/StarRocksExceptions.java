/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.error;

import java.sql.SQLException;
import org.hibernate.JDBCException;
import org.hibernate.QueryTimeoutException;
import org.hibernate.exception.AuthException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.DataException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.hibernate.exception.SQLGrammarException;
import org.hibernate.exception.spi.SQLExceptionConversionDelegate;

/** Turns the server's errors into Hibernate's exceptions; unknown ones are left to Hibernate's general rules (SQLState). */
public final class StarRocksExceptions implements SQLExceptionConversionDelegate {

    /** The one instance. */
    public static final StarRocksExceptions INSTANCE = new StarRocksExceptions();

    private StarRocksExceptions() {}

    @Override
    public JDBCException convert(SQLException error, String message, String sql) {
        return ServerError.of(error)
                .map(kind -> exception(kind, error, message, sql))
                .orElse(null);
    }

    private static JDBCException exception(ServerError kind, SQLException error, String message, String sql) {
        return switch (kind) {
            case TIMEOUT -> new QueryTimeoutException(message, error, sql);
            case BUSY -> new LockAcquisitionException(message, error, sql);
            case UNAVAILABLE -> new JDBCConnectionException(message, error, sql);
            case DENIED -> new AuthException(message, error, sql);
            case NULL_VALUE -> new ConstraintViolationException(message, error, sql, ConstraintKind.NOT_NULL, null);
            case DUPLICATE -> new ConstraintViolationException(message, error, sql, ConstraintKind.UNIQUE, null);
            case BAD_VALUE -> new DataException(message, error, sql);
            case WRONG_STATEMENT -> new SQLGrammarException(message, error, sql);
        };
    }
}
