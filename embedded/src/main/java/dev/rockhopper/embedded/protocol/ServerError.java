/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import java.util.Objects;

/**
 * A refusal that is sent to the client as an error packet; the connection goes on.
 *
 * <p>Codes and states are the frontend's ({@code com.starrocks.common.ErrorCode}); what has no code of its own there is 1064 with
 * state HY000.
 */
public final class ServerError extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int STATE_LENGTH = 5;

    private final int code;
    private final String sqlState;

    /**
     * An error with all its parts.
     *
     * @param code 1 to 65535
     * @param sqlState five characters
     * @param message what the client shows; not null
     */
    public ServerError(int code, String sqlState, String message) {
        super(Objects.requireNonNull(message, "message"));
        if (code < 1 || code > 0xFFFF) {
            throw new IllegalArgumentException("error code " + code);
        }
        if (sqlState.length() != STATE_LENGTH) {
            throw new IllegalArgumentException("SQL state '" + sqlState + "'");
        }
        this.code = code;
        this.sqlState = sqlState;
    }

    /** The frontend's error without a code of its own: 1064, HY000. */
    public static ServerError general(String message) {
        return new ServerError(1064, "HY000", message);
    }

    /** The error number of the packet. */
    public int code() {
        return code;
    }

    /** The SQL state of the packet, five characters. */
    public String sqlState() {
        return sqlState;
    }
}
