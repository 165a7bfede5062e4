/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An existing warehouse becomes entities, a baseline and a stamp; whatever a person changed stays. */
@StarRocksTest
class ReverseIT {

    private static final String[] SHOP = {
        "CREATE TABLE customers (customer_id BIGINT NOT NULL, name VARCHAR(100) NOT NULL COMMENT 'full name', email STRING,"
                + " tags ARRAY<VARCHAR(20)>, prefs MAP<STRING,INT>, address STRUCT<street STRING, zip INT>, `order` LARGEINT,"
                + " active BOOLEAN NOT NULL DEFAULT '1', created_at DATETIME DEFAULT CURRENT_TIMESTAMP, doc JSON)"
                + " PRIMARY KEY(customer_id) COMMENT 'One row per customer' DISTRIBUTED BY HASH(customer_id) BUCKETS 4"
                + " PROPERTIES ('replication_num' = '1')",
        "CREATE TABLE events (event_day DATE, user_id BIGINT, kind VARCHAR(20), INDEX ix_kind (kind) USING BITMAP)"
                + " DUPLICATE KEY(event_day, user_id) PARTITION BY date_trunc('month', event_day) DISTRIBUTED BY RANDOM"
                + " PROPERTIES ('replication_num' = '1')",
        "CREATE TABLE daily (d DATE NOT NULL, city VARCHAR(50) NOT NULL, uv BITMAP BITMAP_UNION, amount BIGINT SUM DEFAULT '0')"
                + " AGGREGATE KEY(d, city) DISTRIBUTED BY HASH(d) BUCKETS 2 PROPERTIES ('replication_num' = '1')",
        "CREATE VIEW active_customers (id COMMENT 'who', name) AS SELECT customer_id, name FROM customers WHERE active",
        "CREATE MATERIALIZED VIEW revenue DISTRIBUTED BY HASH(event_day) BUCKETS 2 REFRESH MANUAL"
                + " PROPERTIES ('replication_num' = '1') AS SELECT event_day, count(*) AS n FROM events GROUP BY event_day",
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"--composite-id=id-class", "--composite-id=embedded-id", "--views=entity", "--naming=spring"})
    void whatIsReadIsTheDatabase(String option, TestDatabase database) throws Exception {
        database.execute(SHOP);
        Workbench bench = bench(database);
        bench.expect(0, "reverse", "--package", "shop", "--out", "src", option);
        bench.compile();
        if (option.endsWith("spring")) {
            bench.set("ROCKHOPPER_NAMING", "spring");
        }
        bench.expect(0, "diff", "--from", database.url(), "--to", "entities:");
        bench.expect(0, "validate");
    }

    @Test
    void baselineAndStamp(TestDatabase database, TestDatabase copy) throws Exception {
        database.execute(SHOP);
        Workbench bench = bench(database);
        bench.expect(0, "reverse", "--package", "shop", "--out", "src");
        bench.compile();
        bench.expect(0, "revision", "--offline", "-m", "baseline");
        bench.expect(0, "stamp", "head");
        bench.expect(0, "check");
        String before = bench.expect(0, "dump").out();
        bench.database(copy).expect(0, "upgrade");
        assertThat(bench.expect(0, "dump").out()).isEqualTo(before);
    }

    @Test
    void whatAPersonChangedStays(TestDatabase database) throws Exception {
        database.execute(SHOP);
        Workbench bench = bench(database);
        bench.expect(0, "reverse", "--package", "shop", "--out", "src");
        assertThat(bench.expect(0, "reverse", "--package", "shop", "--out", "src")
                        .err())
                .contains("0 files written, 5 unchanged, 0 not as in");

        Path customers = folder.resolve("src/shop/Customers.java");
        String edited = Workbench.read(customers).replace("String name;", "String fullName;");
        Workbench.write(customers, edited);
        database.execute("CREATE TABLE more (id INT NOT NULL) PRIMARY KEY(id) PROPERTIES ('replication_num' = '1')");
        Workbench.Result result = bench.expect(1, "reverse", "--package", "shop", "--out", "src");
        assertThat(result.out())
                .contains(
                        "wrote src/shop/More.java",
                        "--- a/src/shop/Customers.java\n+++ b/src/shop/Customers.java\n",
                        "-    private String fullName;\n+    private String name;\n");
        assertThat(Workbench.read(customers)).isEqualTo(edited);
    }

    @Test
    void severalDatabases(TestDatabase one, TestDatabase two) throws Exception {
        one.execute(SHOP);
        two.execute(
                SHOP[0],
                SHOP[3],
                "CREATE TABLE only_here (id INT) DUPLICATE KEY(id) PROPERTIES ('replication_num' = '1')");
        Workbench bench = bench(one).set("ROCKHOPPER_PACKAGES", "");
        String both = one.name() + "," + two.name();
        bench.expect(0, "reverse", "--package", "acme", "--out", "src", "--databases", both);
        bench.compile();
        bench.expect(0, "diff", "--from", one.url(), "--databases", both, "--to", "entities:");
        bench.expect(0, "diff", "--from", one.url(), "--to", "entities:");
        bench.expect(0, "diff", "--from", two.url(), "--to", "entities:");
        two.execute("DROP TABLE only_here");
        assertThat(bench.expect(1, "diff", "--from", one.url(), "--databases", both, "--to", "entities:")
                        .out())
                .startsWith("USE `" + two.name() + "`;\nCREATE TABLE `only_here`");
    }

    @Test
    void onlyWhatIsAskedFor(TestDatabase database) throws Exception {
        database.execute(SHOP);
        Workbench bench = bench(database);
        assertThat(bench.expect(
                                0,
                                "reverse",
                                "--package",
                                "shop",
                                "--out",
                                "src",
                                "--include",
                                "c*,d*",
                                "--id",
                                "daily=city")
                        .out())
                .isEqualTo("wrote src/shop/Customers.java\nwrote src/shop/Daily.java\n");
        assertThat(folder.resolve("src/shop/Daily.java"))
                .content()
                .contains("    @Id\n    @Column(length = 50)\n    private String city;");
        assertThat(bench.expect(2, "reverse", "--package", "shop", "--out", "x", "--id", "daily=town")
                        .err())
                .contains("RH8302", "town", "city");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private Workbench bench(TestDatabase database) {
        return Workbench.in(folder, database);
    }
}
