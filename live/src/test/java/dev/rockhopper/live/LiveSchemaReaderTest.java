/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveSchemaReaderTest {

    private static final List<String> STATEMENTS = List.of(
            "CREATE DATABASE shop",
            "USE shop",
            "CREATE TABLE orders (id BIGINT NOT NULL, customer INT COMMENT 'who', total DECIMAL(10,2))"
                    + " PRIMARY KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 4 PROPERTIES (\"replication_num\" = \"1\")",
            "CREATE VIEW customers (c COMMENT 'number') COMMENT 'who orders' AS SELECT customer FROM orders",
            "CREATE MATERIALIZED VIEW totals REFRESH DEFERRED MANUAL AS"
                    + " SELECT customer, SUM(total) AS total FROM orders GROUP BY customer");

    private static EmbeddedStarRocks server;

    @BeforeAll
    static void fillADatabase() throws SQLException {
        server = EmbeddedStarRocks.start();
        try (Connection connection = connect("jdbc:mysql:", "");
                Statement statement = connection.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Connection connect(String scheme, String database) {
        String url = server.jdbcUrl(database).replaceFirst("^jdbc:[a-z]+:", scheme);
        return new Connector(ConnectionSettings.of(url, "root", "")).open();
    }

    /** SHOW CREATE shows {@code total + customer * 2}. */
    @Test
    void expressionsOfPrimaryKeyTablesKeepTheirBrackets() throws SQLException {
        try (Connection connection = connect("jdbc:mysql:", "shop");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE sums (id INT, a INT, b INT, g BIGINT AS (a + b) * 2) PRIMARY KEY(id)"
                    + " DISTRIBUTED BY HASH(id) BUCKETS 1 PROPERTIES (\"replication_num\" = \"1\")");
            Schema live = new LiveSchemaReader(connection)
                    .read("shop", "sums"::equals)
                    .schema();
            statement.execute("DROP TABLE sums FORCE");

            assertThat(live.table("sums")
                            .orElseThrow()
                            .column("g")
                            .orElseThrow()
                            .generatedAs())
                    .contains("(a + b) * 2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql:", "jdbc:mariadb:"})
    void everyKindOfObjectIsReadThroughBothDrivers(String scheme) throws SQLException {
        try (Connection one = connect(scheme, "shop");
                Connection two = connect(scheme, "shop")) {
            LiveSchema alone = new LiveSchemaReader(one).read("shop");
            LiveSchema together = new LiveSchemaReader(two).read("shop");

            assertThat(alone.messages()).isEmpty();
            assertThat(alone.schema().all(Table.class)).extracting(Table::name).containsExactly("orders");
            assertThat(alone.schema().all(View.class)).extracting(View::comment).containsExactly("who orders");
            assertThat(alone.schema().all(MaterializedView.class))
                    .extracting(MaterializedView::name)
                    .containsExactly("totals");
            assertThat(together).isEqualTo(alone);
            assertThat(SchemaDiff.between(alone.schema(), together.schema(), DiffOptions.of(ServerProfile.NEWEST)))
                    .isEmpty();
        }
    }

    @Test
    void rollupsAndSynchronousViewsBelongToTheirTables() throws SQLException {
        try (Connection connection = connect("jdbc:mysql:", "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE sums");
            statement.execute("USE sums");
            statement.execute("CREATE TABLE d (a INT, b INT, c INT, e FLOAT) DUPLICATE KEY(a) ROLLUP (r (b, e, c))");
            statement.execute("CREATE TABLE g (a INT, b INT, c INT SUM) AGGREGATE KEY(a, b) DISTRIBUTED BY HASH(a)"
                    + " ROLLUP (r (b, c))");
            statement.execute("CREATE MATERIALIZED VIEW m AS SELECT b, -- why\n sum(c) FROM d GROUP BY b");
            Schema schema = new LiveSchemaReader(connection).read("sums").schema();

            assertThat(schema.table("d").orElseThrow().rollups())
                    .containsExactlyInAnyOrder(
                            new Rollup("r", List.of("b", "e", "c"), Optional.empty()),
                            new Rollup("m", List.of(), Optional.of("SELECT b, -- why\n sum(c) FROM d GROUP BY b")));
            assertThat(schema.table("g").orElseThrow().rollups())
                    .containsExactly(new Rollup("r", List.of("b", "c"), Optional.empty()));
            assertThat(schema.unmanaged()).isEmpty();
        }
    }

    @Test
    void manyObjectsAreReadOverSeveralConnections() throws SQLException {
        Connector connector = new Connector(ConnectionSettings.of(server.jdbcUrl("many"), "root", ""));
        try (Connection connection = connect("jdbc:mysql:", "")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE many");
                for (int i = 0; i < 2 * ReadingConnections.OBJECTS_EACH + 1; i++) {
                    statement.execute("CREATE VIEW many.v" + i + " AS SELECT id FROM shop.orders");
                }
            }
            try (ReadingConnections three = ReadingConnections.open(
                    connection, Optional.of(connector), 2 * ReadingConnections.OBJECTS_EACH + 1)) {
                assertThat(three.all()).hasSize(3).doesNotHaveDuplicates();
            }
            assertThat(connection.isClosed()).isFalse();
            LiveSchema parallel = new LiveSchemaReader(connection, connector).read("many");
            assertThat(parallel.schema().all(View.class)).hasSize(2 * ReadingConnections.OBJECTS_EACH + 1);
            assertThat(parallel).isEqualTo(new LiveSchemaReader(connection).read("many"));
        }
    }

    @Test
    void withoutFurtherConnectionsOneIsEnough() throws SQLException {
        Connector refused = new Connector(ConnectionSettings.of("jdbc:mysql://127.0.0.1:1/", "root", ""));
        try (Connection connection = connect("jdbc:mysql:", "");
                ReadingConnections one = ReadingConnections.open(connection, Optional.of(refused), 1_000)) {
            assertThat(one.all()).containsExactly(connection);
        }
    }

    @Test
    void aMissingDatabaseIsNotAnEmptyOne() throws SQLException {
        try (Connection connection = connect("jdbc:mysql:", "")) {
            LiveSchemaReader reader = new LiveSchemaReader(connection);
            assertThatThrownBy(() -> reader.read("shopp"))
                    .isInstanceOf(RockhopperException.class)
                    .hasMessageContaining("RH4004")
                    .hasMessageContaining("`shopp`");
        }
        assertThatThrownBy(() -> connect("jdbc:mysql:", "shopp")).hasMessageContaining("RH4004");
    }

    @Test
    void theProbeTellsStarRocks() throws SQLException {
        try (Connection connection = connect("jdbc:mysql:", "")) {
            assertThat(ServerProbe.probe(connection, "here").version().major()).isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void aWrongPasswordIsNamedButNotPrinted() {
        Connector connector = new Connector(ConnectionSettings.of(server.jdbcUrl(""), "root", "s3cret"));
        assertThatThrownBy(connector::open)
                .hasMessageContaining("RH4002")
                .hasMessageContaining("as root")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void nobodyListening() {
        Connector connector = new Connector(ConnectionSettings.of("jdbc:mysql://127.0.0.1:1/shop", "root", "s3cret"));
        assertThatThrownBy(connector::open).hasMessageContaining("RH4001").hasMessageNotContaining("s3cret");
    }

    @Test
    void otherUrls() {
        assertThatThrownBy(() -> new Connector(ConnectionSettings.of("jdbc:postgresql://x/y", "", "")).open())
                .hasMessageContaining("RH4007");
    }
}
