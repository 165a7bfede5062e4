/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.schema.server.RunMode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What a server in run mode shared_data says of its tables; there are no recordings of one, the source is FE class {@code LakeTable}. */
class SharedDataTest {
    private static final String NEWEST = """
            CREATE TABLE `t` (
              `a` int(11) NOT NULL COMMENT ""
            ) ENGINE=OLAP\040
            PRIMARY KEY(`a`)
            COMMENT "OLAP"
            DISTRIBUTED BY HASH(`a`) BUCKETS 1\040
            PROPERTIES (
            "cloud_native_fast_schema_evolution_v2" = "true",
            "compression" = "LZ4",
            "datacache.enable" = "true",
            "enable_async_write_back" = "false",
            "enable_persistent_index" = "true",
            "file_bundling" = "true",
            "persistent_index_type" = "CLOUD_NATIVE",
            "replication_num" = "1",
            "storage_volume" = "builtin_storage_volume"
            );""".replace(" ", " ");

    @Test
    void tablesLieInObjectStorage() throws SQLException {
        assertThat(shown("4.1.0")).isEqualTo(NEWEST);
    }

    @Test
    void olderServersShowLess() throws SQLException {
        assertThat(shown("3.5.0"))
                .isEqualTo(NEWEST.replace("\"cloud_native_fast_schema_evolution_v2\" = \"true\",\n", "")
                        .replace("\"file_bundling\" = \"true\",\n", ""));
    }

    @Test
    void propertiesOfTheModeAreChanged() throws SQLException {
        try (EmbeddedStarRocks server =
                        EmbeddedStarRocks.builder().runMode(RunMode.SHARED_DATA).start();
                Connection connection = DriverManager.getConnection(server.jdbcUrl(""), "root", "");
                Statement statement = connection.createStatement()) {
            create(statement);
            statement.execute("ALTER TABLE d.t SET (\"datacache.enable\" = \"false\")");
            assertThat(value(statement, "SELECT PROPERTIES FROM information_schema.tables_config", 1))
                    .contains("\"datacache.enable\":\"false\"");
            assertThat(value(statement, "SELECT TABLE_ENGINE FROM information_schema.tables_config", 1))
                    .isEqualTo("CLOUD_NATIVE");
            assertThatThrownBy(
                            () -> statement.execute("CREATE TABLE d.u (a INT) PROPERTIES (\"storage_volume\" = \"x\")"))
                    .hasMessageContaining("Storage volume x not exists");
        }
    }

    private static String shown(String version) throws SQLException {
        try (EmbeddedStarRocks server = EmbeddedStarRocks.builder()
                        .version(version)
                        .runMode(RunMode.SHARED_DATA)
                        .start();
                Connection connection = DriverManager.getConnection(server.jdbcUrl(""), "root", "");
                Statement statement = connection.createStatement()) {
            create(statement);
            return value(statement, "SHOW CREATE TABLE d.t", 2);
        }
    }

    private static void create(Statement statement) throws SQLException {
        statement.execute("CREATE DATABASE d");
        statement.execute("CREATE TABLE d.t (a INT NOT NULL) PRIMARY KEY(a) DISTRIBUTED BY HASH(a) BUCKETS 1");
    }

    private static String value(Statement statement, String sql, int column) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(column);
        }
    }
}
