/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

/** What the server says instead of doing something. Nothing has been changed when it is thrown. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    private Refusal(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Found while running a statement: the bare message, code 1064. */
    public static Refusal ddl(String message) {
        return new Refusal(ErrorCode.GENERAL, message);
    }

    /** Found while analysing a statement: the server wraps the message; code 1064. */
    public static Refusal analysis(String message) {
        return analysis(ErrorCode.GENERAL, message);
    }

    /** Found while analysing a statement, with its own code. */
    public static Refusal analysis(ErrorCode code, String message) {
        return new Refusal(code, "Getting analyzing error. Detail message: " + message + ".");
    }

    /** Found while running a statement, with its own code. */
    public static Refusal of(ErrorCode code, String message) {
        return new Refusal(code, message);
    }

    /** Something that StarRocks can do and this server cannot. */
    public static Refusal limit(String message) {
        return new Refusal(
                ErrorCode.EMBEDDED_LIMIT,
                message + " This is a limit of the embedded server, not of StarRocks: use a real StarRocks for it.");
    }

    /** The code with its SQL state. */
    public ErrorCode code() {
        return code;
    }
}
