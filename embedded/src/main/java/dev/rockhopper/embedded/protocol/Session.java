/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import java.util.List;

/**
 * What one client's commands do; each session is used by one thread at a time.
 *
 * <p>A {@link ServerError} is sent to the client and the session goes on; a {@link RuntimeException} is sent as error 1064, as the frontend
 * does with what it did not expect. When the server closes, the thread that is in a call is interrupted.
 */
public interface Session extends AutoCloseable {

    /**
     * The statements of a text, in order, each without its ending semicolon; at least one.
     *
     * <p>The frontend parses all of them before it runs the first ({@code ConnectProcessor.handleQuery}): an implementation that has a
     * parser should refuse here what does not parse.
     */
    default List<String> split(String sql) throws ServerError {
        return StatementSplitter.split(sql);
    }

    /** Runs one statement. */
    QueryResult execute(String statement) throws ServerError;

    /**
     * The columns that a query would return, for a server-side prepared statement.
     *
     * @param query a query in which {@code ?} stands for parameters
     * @return the columns, or none when they are known only after it has run
     */
    default List<ResultColumn> describe(String query) throws ServerError {
        return List.of();
    }

    /** Changes the current database, and the catalog when one is named. */
    void useDatabase(DatabaseReference database) throws ServerError;

    /** The columns of a table of the current database (COM_FIELD_LIST). */
    TableFields fields(String table) throws ServerError;

    /** Sets the session variables back; the current database stays (COM_RESET_CONNECTION). */
    void reset();

    /** The client has gone; called once. */
    @Override
    void close();
}
