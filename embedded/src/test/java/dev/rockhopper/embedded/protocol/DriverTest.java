/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.rockhopper.embedded.protocol.login.NativePassword;
import dev.rockhopper.embedded.protocol.login.UserPasswords;
import dev.rockhopper.embedded.protocol.server.ProtocolServer;
import dev.rockhopper.embedded.protocol.server.ServerOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both JDBC drivers against the server. */
@Timeout(60)
class DriverTest {

    /** A driver, by the start of its URLs. */
    enum Driver {
        MYSQL("jdbc:mysql://"),
        MARIADB("jdbc:mariadb://");

        private final String prefix;

        Driver(String prefix) {
            this.prefix = prefix;
        }
    }

    private final FakeCatalog catalog = new FakeCatalog();
    private final UserPasswords users = UserPasswords.rootOnly();
    private ProtocolServer server;

    @BeforeEach
    void start() throws IOException {
        users.set("anna", NativePassword.ofPlain("s3crét"));
        server = ProtocolServer.start(ServerOptions.defaults().withAuthenticator(users), catalog);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void logsIn(Driver driver) throws SQLException {
        try (Connection connection = connect(driver, "anna", "s3crét", Map.of())) {
            assertThat(value(connection, "SELECT USER()")).isEqualTo("anna");
            assertThat(connection.isValid(5)).isTrue();
            assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(8);
        }
        users.set("anna", NativePassword.ofHash("*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19"));
        try (Connection connection = connect(driver, "anna", "password", Map.of())) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWrongPasswords(Driver driver) {
        for (String password : new String[] {"wrong", ""}) {
            assertThatThrownBy(() -> connect(driver, "anna", password, Map.of()))
                    .asInstanceOf(type(SQLException.class))
                    .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(1045))
                    .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("28000"))
                    .satisfies(e -> assertThat(e.getMessage()).contains("anna"));
        }
        assertThatThrownBy(() -> connect(driver, "nobody", "", Map.of())).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @EnumSource
    void usesDatabases(Driver driver) throws SQLException {
        String url = driver.prefix + "127.0.0.1:" + server.port() + "/";
        try (Connection connection = DriverManager.getConnection(url + "default_catalog.shop", "root", "")) {
            assertThat(value(connection, "SELECT DATABASE()")).isEqualTo("default_catalog.shop");
            connection.setCatalog("other");
            assertThat(value(connection, "SELECT DATABASE()")).isEqualTo("other");
        }
        assertThatThrownBy(() -> DriverManager.getConnection(url + "nowhere", "root", ""))
                .asInstanceOf(type(SQLException.class))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(5501));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryType(Driver driver) throws SQLException {
        try (Connection connection = connect(driver, Map.of());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT types")) {
            assertTypes(row.getMetaData());
            assertValues(row);
        }
    }

    private static void assertTypes(ResultSetMetaData meta) throws SQLException {
        assertThat(meta.getColumnType(1)).isIn(Types.BIT, Types.BOOLEAN);
        assertThat(meta.getColumnType(5)).isEqualTo(Types.BIGINT);
        assertThat(meta.getColumnType(9)).isEqualTo(Types.DECIMAL);
        assertThat(meta.getPrecision(9)).isGreaterThanOrEqualTo(10);
        assertThat(meta.getScale(9)).isEqualTo(2);
        assertThat(meta.getColumnType(11)).isEqualTo(Types.TIMESTAMP);
        assertThat(meta.getColumnType(14)).isEqualTo(Types.VARCHAR);
        assertThat(meta.getColumnLabel(14)).isEqualTo("varchar");
        assertThat(meta.getColumnType(16)).as("json is a string").isIn(Types.CHAR, Types.VARCHAR);
    }

    static void assertValues(ResultSet row) throws SQLException {
        assertThat(row.next()).isTrue();
        assertThat(row.getBoolean(1)).isTrue();
        assertThat(row.getByte(2)).isEqualTo((byte) -128);
        assertThat(row.getShort(3)).isEqualTo((short) -32768);
        assertThat(row.getInt(4)).isEqualTo(Integer.MIN_VALUE);
        assertThat(row.getLong(5)).isEqualTo(Long.MIN_VALUE);
        assertThat(row.getString(6)).isEqualTo("-170141183460469231731687303715884105728");
        assertThat(row.getFloat(7)).isEqualTo(1.5f);
        assertThat(row.getDouble(8)).isEqualTo(-2.25e100);
        assertThat(row.getBigDecimal(9)).isEqualTo(new BigDecimal("100.00"));
        assertThat(row.getDate(10)).hasToString("2026-01-31");
        assertThat(row.getObject(11, LocalDateTime.class)).isEqualTo("2026-01-31T23:59:58.000005");
        assertThat(row.getTime(12)).hasToString("12:34:56");
        assertThat(row.getString(13)).isEqualTo("c");
        assertThat(row.getString(14)).isEqualTo("v");
        assertThat(row.getBytes(15)).containsExactly(0, 0xFF, 'x');
        assertThat(row.getString(16)).isEqualTo("{\"a\": 1}");
        assertThat(row.getString(17)).isEqualTo("[1,2]");
        assertThat(row.next()).isTrue();
        for (int i = 1; i <= 17; i++) {
            assertThat(row.getObject(i)).as("column %d", i).isNull();
        }
        assertThat(row.next()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void carriesEveryPlaneOfUnicode(Driver driver) throws SQLException {
        StringBuilder text = new StringBuilder("'\"\\`\0\n\r\t\b%_?;--/*");
        for (int plane = 0; plane <= 16; plane++) {
            text.appendCodePoint(plane << 16 | 0x1234).appendCodePoint(plane << 16 | 0xFFFD);
        }
        for (String server : new String[] {"false", "true"}) {
            try (Connection connection = connect(driver, Map.of("useServerPrepStmts", server))) {
                assertThat(echo(connection, text.toString())).isEqualTo(text.toString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void carriesValuesBeyondOnePacket(Driver driver) throws SQLException {
        String big = "abcdefghijklmnopqrst".repeat(1 << 20);
        for (String server : new String[] {"false", "true"}) {
            try (Connection connection = connect(driver, Map.of("useServerPrepStmts", server))) {
                assertThat(echo(connection, big).equals(big)).isTrue();
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    private static String echo(Connection connection, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT ?")) {
            statement.setString(1, text);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void preparesOnTheServer(Driver driver) throws SQLException {
        try (Connection connection = connect(driver, Map.of("useServerPrepStmts", "true"));
                PreparedStatement statement = connection.prepareStatement("SELECT concat(?, ?, ?, ?, ?, ?)")) {
            for (int round = 0; round < 3; round++) {
                statement.setInt(1, -round);
                statement.setLong(2, Long.MAX_VALUE);
                statement.setDouble(3, 0.5);
                statement.setString(4, "it's");
                statement.setTimestamp(5, Timestamp.valueOf("2026-01-31 12:00:00.25"));
                statement.setNull(6, Types.VARCHAR);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    assertThat(row.getString(1))
                            .startsWith("concat(" + -round + ", 9223372036854775807, 0.5E0")
                            .endsWith(", 'it''s', '2026-01-31 12:00:00.250000', NULL)");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryTypeInBinaryForm(Driver driver) throws SQLException {
        try (Connection connection = connect(driver, Map.of("useServerPrepStmts", "true"))) {
            for (String columns : new String[] {"known", "unknown"}) {
                try (PreparedStatement statement =
                        connection.prepareStatement("SELECT types /* " + columns + " */ WHERE 1 = ?")) {
                    statement.setInt(1, 1);
                    try (ResultSet row = statement.executeQuery()) {
                        assertValues(row);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesInBatches(Driver driver) throws SQLException {
        try (Connection connection =
                        connect(driver, Map.of("rewriteBatchedStatements", "true", "useBulkStmts", "false"));
                PreparedStatement insert = connection.prepareStatement("INSERT INTO t (a, b) VALUES (?, ?)")) {
            for (int i = 0; i < 5; i++) {
                insert.setInt(1, i);
                insert.setString(2, "v" + i);
                insert.addBatch();
            }
            assertThat(insert.executeBatch()).hasSize(5);
        }
        long inserts = catalog.statements().stream()
                .filter(sql -> sql.startsWith("INSERT"))
                .count();
        assertThat(inserts).isEqualTo(1);
    }

    @Test
    void readsSeveralResults() throws SQLException {
        try (Connection connection = connect(Driver.MARIADB, Map.of("allowMultiQueries", "true"));
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("ROWS 2; INSERT (1), (2), (3); SELECT 'x;y'"))
                    .isTrue();
            assertThat(statement.getMoreResults()).isFalse();
            assertThat(statement.getUpdateCount()).isEqualTo(3);
            assertThat(statement.getMoreResults()).isTrue();
            ResultSet last = statement.getResultSet();
            assertThat(last.next()).isTrue();
            assertThat(last.getString(1)).isEqualTo("x;y");
        }
    }

    /**
     * Connector/J reads further results only from servers that announce MULTI_RESULTS, which the frontend does not (StarRocks issues 12284 and
     * 49877): what fails on a real server must not work here.
     */
    @Test
    void failsWhereConnectorJFailsOnTheFrontend() throws SQLException {
        try (Connection connection = connect(Driver.MYSQL, Map.of("allowMultiQueries", "true"));
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT 1; SELECT 2")).isInstanceOf(SQLException.class);
        }
        try (Connection connection = connect(Driver.MYSQL, Map.of("rewriteBatchedStatements", "true"));
                PreparedStatement delete = connection.prepareStatement("DELETE FROM t WHERE a = ?")) {
            for (int i = 0; i < 5; i++) {
                delete.setInt(1, i);
                delete.addBatch();
            }
            assertThatThrownBy(delete::executeBatch).hasMessageContaining("Unknown command(null)");
        }
    }

    /** The server refuses to prepare anything else (1295), upon which both drivers fall back to the text protocol. */
    @ParameterizedTest
    @EnumSource
    void preparesOnlyQueries(Driver driver) throws SQLException {
        try (Connection connection = connect(driver, Map.of("useServerPrepStmts", "true"));
                PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?)")) {
            insert.setInt(1, 7);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
        assertThat(catalog.statements()).contains("INSERT INTO t VALUES (7)");
    }

    @ParameterizedTest
    @EnumSource
    void reportsErrorsAndGoesOn(Driver driver) throws SQLException {
        try (Connection connection = connect(driver, Map.of());
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("nonsense"))
                    .asInstanceOf(type(SQLException.class))
                    .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(1064));
            assertThatThrownBy(() -> statement.execute("USE nowhere"))
                    .asInstanceOf(type(SQLException.class))
                    .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(5501))
                    .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("3F000"));
            assertThatThrownBy(() -> drain(statement, "BREAK 3")).isInstanceOf(SQLException.class);
            assertThat(drain(statement, "ROWS 10000")).isEqualTo(10000);
        }
    }

    private static int drain(Statement statement, String sql) throws SQLException {
        statement.execute(sql);
        try (ResultSet rows = statement.getResultSet()) {
            int count = 0;
            while (rows.next()) {
                assertThat(rows.getInt(1)).isEqualTo(count);
                count++;
            }
            return count;
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersMetadataCalls(Driver driver) throws SQLException {
        try (Connection connection = connect(driver, Map.of())) {
            DatabaseMetaData meta = connection.getMetaData();
            assertThat(meta.getDatabaseProductVersion()).startsWith("8.0.33");
            assertThat(meta.getUserName()).startsWith("root");
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            connection.commit();
            connection.rollback();
        }
    }

    private Connection connect(Driver driver, Map<String, String> settings) throws SQLException {
        return connect(driver, "root", "", settings);
    }

    private Connection connect(Driver driver, String user, String password, Map<String, String> settings)
            throws SQLException {
        Properties properties = new Properties();
        properties.putAll(settings);
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return DriverManager.getConnection(driver.prefix + "127.0.0.1:" + server.port() + "/", properties);
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
