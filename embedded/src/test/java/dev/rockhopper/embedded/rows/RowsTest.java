/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowsTest {

    private EmbeddedStarRocks server;
    private Connection connection;

    @BeforeEach
    void start() throws SQLException {
        server = EmbeddedStarRocks.start();
        connection = DriverManager.getConnection(server.jdbcUrl(""), "root", "");
        run("CREATE DATABASE d");
        run("USE d");
    }

    @AfterEach
    void stop() throws SQLException {
        connection.close();
        server.close();
    }

    private int run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (results.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= results.getMetaData().getColumnCount(); i++) {
                    row.add(results.getString(i));
                }
                rows.add(String.join("|", row.stream().map(String::valueOf).toList()));
            }
            return rows;
        }
    }

    @Test
    void primaryKeyTablesReplaceRowsAndKeepUnnamedColumns() throws SQLException {
        run(
                "CREATE TABLE t (id INT NOT NULL, name STRING, n BIGINT DEFAULT '7') PRIMARY KEY(id) DISTRIBUTED BY HASH(id)");
        assertThat(run("INSERT INTO t (id, name) VALUES (1, 'a'), (2, 'b'), (1, 'c')"))
                .isEqualTo(3);
        run("INSERT INTO d.t VALUES (2, 'z', 1)");
        run("INSERT INTO t (id, n) VALUES (1, 9)");

        assertThat(rows("SELECT * FROM t ORDER BY id")).containsExactly("1|c|9", "2|z|1");
        assertThat(run("UPDATE t SET name = 'u' WHERE id = 1")).isEqualTo(1);
        assertThat(run("DELETE FROM t WHERE id = 2")).isEqualTo(1);
        assertThat(rows("SELECT name FROM `d`.`t`")).containsExactly("u");
        run("TRUNCATE TABLE t");
        assertThat(rows("SELECT id FROM t")).isEmpty();
    }

    @Test
    void rowsWithoutTheirCountedKeyAreNew() throws SQLException {
        run("CREATE TABLE t (id BIGINT NOT NULL AUTO_INCREMENT, name VARCHAR(20))"
                + " PRIMARY KEY(id) DISTRIBUTED BY HASH(id) ORDER BY (name)");
        run("INSERT INTO t (name) VALUES ('one'), ('two')");
        run("INSERT INTO t (name) VALUES ('one')");

        assertThat(rows("SELECT name FROM t ORDER BY name")).containsExactly("one", "one", "two");
        assertThat(rows("SELECT count(DISTINCT id) FROM t")).containsExactly("3");
    }

    @Test
    void duplicateKeyTablesKeepAllRowsAndAggregateTablesMerge() throws SQLException {
        run("CREATE TABLE dup (k INT, v INT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k)");
        run("CREATE TABLE agg (k INT, s BIGINT SUM, m INT MAX, r INT REPLACE_IF_NOT_NULL) AGGREGATE KEY(k)"
                + " DISTRIBUTED BY HASH(k)");
        run("INSERT INTO dup VALUES (1, 1), (1, 1)");
        run("INSERT INTO agg VALUES (1, 10, 5, 3), (NULL, 1, 1, 1), (1, 5, 7, NULL), (NULL, 2, 0, 2)");

        assertThat(rows("SELECT count(*) FROM dup")).containsExactly("2");
        assertThat(rows("SELECT k, s, m, r FROM agg ORDER BY k")).containsExactly("null|3|1|2", "1|15|7|3");
    }

    @Test
    void viewsReadTablesAndOtherViews() throws SQLException {
        run("CREATE TABLE t (id INT NOT NULL, name STRING) PRIMARY KEY(id) DISTRIBUTED BY HASH(id)");
        run("CREATE VIEW named (i, n) AS SELECT id, name FROM t WHERE name IS NOT NULL");
        run("CREATE VIEW upper_case AS SELECT i, upper(n) AS u FROM named");
        run("INSERT INTO t VALUES (1, 'a'), (2, NULL)");

        assertThat(rows("SELECT * FROM upper_case")).containsExactly("1|A");
        run("DROP VIEW upper_case");
        run("DROP TABLE t");
        assertThatThrownBy(() -> rows("SELECT * FROM named")).isInstanceOf(SQLException.class);
    }

    /** Names without a database are those of the current one, wherever the view lies. */
    @Test
    void viewsOfAnotherDatabaseReadTheCurrentOne() throws SQLException {
        run("CREATE TABLE t (id INT NOT NULL) PRIMARY KEY (id) DISTRIBUTED BY HASH(id)");
        run("INSERT INTO t VALUES (1), (2)");
        run("CREATE DATABASE far");
        run("CREATE VIEW far.v AS SELECT id FROM t WHERE id > 1");
        run("CREATE MATERIALIZED VIEW far.m DISTRIBUTED BY HASH(id) REFRESH MANUAL AS SELECT id FROM t");
        run("USE far");
        assertThat(rows("SELECT * FROM v")).isEqualTo(rows("SELECT 2"));
        assertThat(rows("SELECT count(*) FROM m")).isEqualTo(rows("SELECT 2"));
        run("USE d");
        run("ALTER VIEW far.v AS SELECT id + 1 AS id FROM t WHERE id > 1");
        assertThat(rows("SELECT * FROM far.v")).isEqualTo(rows("SELECT 3"));
    }

    @Test
    void valuesOfEveryCommonTypeComeBack() throws SQLException {
        run(
                "CREATE TABLE t (id BIGINT NOT NULL, b BOOLEAN, d DECIMAL(10,2), f DOUBLE, l LARGEINT, day DATE, at DATETIME,"
                        + " j JSON) PRIMARY KEY(id) DISTRIBUTED BY HASH(id)");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, 1);
            insert.setBoolean(2, true);
            insert.setBigDecimal(3, new java.math.BigDecimal("12.50"));
            insert.setDouble(4, 0.5);
            insert.setBigDecimal(5, new java.math.BigDecimal("170141183460469231731687303715884105727"));
            insert.setString(6, "2026-02-03");
            insert.setString(7, "2026-02-03 04:05:06");
            insert.setString(8, "{\"a\": \"it's\"}");
            insert.executeUpdate();
        }
        assertThat(rows("SELECT * FROM t"))
                .containsExactly("1|1|12.50|0.5|170141183460469231731687303715884105727|2026-02-03|2026-02-03 04:05:06"
                        + "|{\"a\": \"it's\"}");
    }

    @Test
    void refusalsAreTheServers() throws SQLException {
        run("CREATE TABLE t (id INT NOT NULL, name STRING) PRIMARY KEY(id) DISTRIBUTED BY HASH(id)");
        run("CREATE TABLE dup (k INT, v INT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k)");
        refused("INSERT INTO t (name) VALUES ('no id')", 6014, "missing key columns:id for primary key table");
        refused("INSERT INTO nope VALUES (1)", 1064, "Table nope is not found");
        refused("UPDATE t SET id = 9 WHERE id = 1", 1064, "primary key column cannot be updated: id");
        refused("UPDATE dup SET v = 9 WHERE k = 1", 1064, "table dup does not support update");
        refused("DELETE FROM t", 1064, "Delete must specify where clause to prevent full table delete");
        refused("SET nonsense_variable=1", 1193, "Unknown system variable 'nonsense_variable'");
    }

    private void refused(String sql, int code, String text) {
        assertThatThrownBy(() -> run(sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getErrorCode()).isEqualTo(code))
                .hasMessageContaining(text);
    }

    @Test
    void assertions() throws SQLException {
        assertThat(rows("SELECT assert_true(1 = 1, 'no'), assert_true(2 > 1)")).containsExactly("1|1");
        assertThatThrownBy(() -> rows("SELECT assert_true(1 = 2, 'counts differ')"))
                .hasMessageContaining("counts differ");
        assertThatThrownBy(() -> rows("SELECT assert_true(NULL)")).hasMessageContaining("null value");
    }

    @Test
    void sessionsSetVariablesAndListObjects() throws SQLException {
        run("CREATE TABLE t (id INT) DUPLICATE KEY(id) DISTRIBUTED BY HASH(id)");
        run("CREATE VIEW v AS SELECT id FROM t");
        run("SET NAMES utf8mb4");
        run("SET @x = 3, SESSION time_zone = '+02:00'");

        assertThat(rows("SELECT @x, @@time_zone, @@session.wait_timeout")).containsExactly("3|+02:00|28800");
        assertThat(rows("SHOW FULL TABLES FROM d")).containsExactly("t|BASE TABLE", "v|VIEW");
        assertThat(rows("SHOW TABLES LIKE 'v%'")).containsExactly("v");
        assertThat(rows("SHOW DATABASES LIKE 'd'")).containsExactly("d");
        assertThat(rows("SHOW VARIABLES LIKE 'lower_case_table_names'")).containsExactly("lower_case_table_names|0");
        assertThat(rows("SHOW GRANTS")).containsExactly("'root'@'%'|null|GRANT 'root' TO 'root'@'%'");
    }

    /** As a real frontend answered: a label is taken once, that of an INSERT that failed is free, SHOW LOAD shows it. */
    @Test
    void takesALabelOnce() throws SQLException {
        run("CREATE TABLE t (id INT NOT NULL, v INT) DUPLICATE KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 1");
        assertThatThrownBy(() -> run("INSERT INTO t WITH LABEL l1 (id, v) SELECT id, nowhere FROM t"))
                .isInstanceOf(SQLException.class);
        run("INSERT INTO t WITH LABEL l1 (id, v) VALUES (1, 2)");
        assertThatThrownBy(() -> run("INSERT INTO t (id, v) WITH LABEL l1 VALUES (1, 2)"))
                .hasMessageContaining("Label [l1] has already been used");
        run("INSERT INTO t (id, v) WITH LABEL `l2` SELECT id + 1, v FROM t");

        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW LOAD FROM d WHERE LABEL = 'l2'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("State")).isEqualTo("FINISHED");
            assertThat(rows.next()).isFalse();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM t")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }
}
