/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import dev.rockhopper.embedded.protocol.DatabaseReference;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.protocol.ResultColumn;
import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.Session;
import dev.rockhopper.embedded.protocol.TableFields;
import dev.rockhopper.embedded.protocol.server.ProtocolServer;
import dev.rockhopper.embedded.protocol.server.ServerOptions;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A server that passes everything on to a test database, but refuses statements that hold a text: a MySQL, or a user without rights. */
final class RefusingServer implements AutoCloseable {

    private final ProtocolServer server;
    private final TestDatabase database;

    private RefusingServer(ProtocolServer server, TestDatabase database) {
        this.server = server;
        this.database = database;
    }

    /** Starts a server that answers every statement with that text (without case) by an error. */
    static RefusingServer start(TestDatabase database, String text, int code, String message) throws IOException {
        ServerError refusal = new ServerError(code, "42000", message);
        String refused = text.toLowerCase(Locale.ROOT);
        return start(database, sql -> {
            if (sql.toLowerCase(Locale.ROOT).contains(refused)) {
                throw refusal;
            }
            return Optional.empty();
        });
    }

    /** Starts a server that answers some statements itself. */
    static RefusingServer start(TestDatabase database, Rule rule) throws IOException {
        ProtocolServer server = ProtocolServer.start(
                ServerOptions.defaults().withPort(0), client -> new PassingSession(connect(database), rule));
        return new RefusingServer(server, database);
    }

    /** Answers or refuses a statement; empty passes it on. */
    @FunctionalInterface
    interface Rule {
        Optional<QueryResult> answer(String sql) throws ServerError;
    }

    /** The same database, by way of this server. */
    TestDatabase database() {
        String url = "jdbc:mysql://" + server.address().getAddress().getHostAddress() + ":" + server.port() + "/"
                + database.name();
        return new TestDatabase(url, "root", "", database.name());
    }

    @Override
    public void close() {
        server.close();
    }

    private static Connection connect(TestDatabase database) throws ServerError {
        try {
            return database.connect();
        } catch (SQLException e) {
            throw error(e);
        }
    }

    private static ServerError error(SQLException e) {
        return new ServerError(Math.max(1, e.getErrorCode()), "HY000", String.valueOf(e.getMessage()));
    }

    private record PassingSession(Connection connection, Rule rule) implements Session {

        @Override
        public QueryResult execute(String sql) throws ServerError {
            Optional<QueryResult> answer = rule.answer(sql);
            if (answer.isPresent()) {
                return answer.get();
            }
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql) ? rows(statement.getResultSet()) : QueryResult.Ok.NONE;
            } catch (SQLException e) {
                throw error(e);
            }
        }

        private static QueryResult rows(ResultSet results) throws SQLException {
            ResultSetMetaData meta = results.getMetaData();
            List<ResultColumn> columns = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(ResultColumn.text(meta.getColumnLabel(i)));
            }
            List<Object[]> rows = new ArrayList<>();
            while (results.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = results.getString(i + 1);
                }
                rows.add(row);
            }
            return new QueryResult.ResultSet(columns, rows);
        }

        @Override
        public void useDatabase(DatabaseReference wanted) {
            // every session is in the test's database
        }

        @Override
        public TableFields fields(String table) throws ServerError {
            throw ServerError.general("not asked for by any driver");
        }

        @Override
        public void reset() {
            // nothing was set
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
