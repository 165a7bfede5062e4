/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.message;

/** Codes about a live server: reaching it, its rights, what it holds (RH4xxx). */
public enum ServerCode implements MessageCode {
    /** The server does not answer. */
    UNREACHABLE("RH4001", "The server cannot be reached."),
    /** User name or password are wrong. */
    LOGIN_REFUSED("RH4002", "The server refused the login."),
    /** The server speaks the MySQL protocol but is not StarRocks. */
    NOT_STARROCKS("RH4003", "The server is not StarRocks."),
    /** The database does not exist, or the user may not see it. */
    DATABASE_MISSING("RH4004", "The database does not exist or is not visible."),
    /** The user may not read what a comparison needs. */
    NO_RIGHTS("RH4005", "The user has not the rights to read the schema."),
    /** No JDBC driver accepts the URL. */
    NO_DRIVER("RH4006", "No JDBC driver for the URL."),
    /** The URL is not a JDBC URL of a StarRocks server. */
    BAD_URL("RH4007", "The URL is not understood."),
    /** The server failed to answer a question about its schema. */
    READ_FAILED("RH4008", "The schema could not be read."),
    /** An object exists whose definition is not understood; it is left alone. */
    UNREADABLE_OBJECT("RH4009", "The definition of an object is not understood."),
    /** A statement failed. */
    STATEMENT_FAILED("RH4010", "The server refused a statement."),
    /** A job of the server ended without success. */
    JOB_CANCELLED("RH4011", "The server cancelled a job."),
    /** A job of the server did not end in time. */
    JOB_TIMEOUT("RH4012", "A job did not finish in time.");

    private final String id;
    private final String title;

    ServerCode(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }
}
