/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.migrator.it.Workbench.Result;
import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command for many databases. */
@StarRocksTest
class FleetIT {

    private static final List<String> SHOPS = List.of("_a", "_b", "_c");

    @TempDir
    private Path folder;

    private TestDatabase parent;

    private TestDatabase shop(String suffix) {
        String name = parent.name() + suffix;
        return new TestDatabase(JdbcUrls.withDatabase(parent.url(), name), parent.user(), parent.password(), name);
    }

    @AfterEach
    void drop() throws SQLException {
        for (String suffix : SHOPS) {
            parent.execute("DROP DATABASE IF EXISTS `" + parent.name() + suffix + "` FORCE");
        }
    }

    @Test
    void plansAllThenAppliesWithABoundOnFailures(TestDatabase database) throws SQLException {
        parent = database;
        for (String suffix : SHOPS) {
            parent.execute("CREATE DATABASE `" + parent.name() + suffix + "`");
        }
        Workbench bench = new Workbench(folder).database(database);
        targets(0);
        Scripts scripts = new Scripts(bench).add("a1", Scripts.T, "DROP TABLE t");
        assertThat(bench.expect(0, "upgrade", "--targets", "targets.yaml").out())
                .contains("3 of 3 targets done.");
        scripts.add("b2", "CREATE VIEW v AS SELECT id FROM t", "DROP VIEW v");
        shop("_b").execute("ALTER TABLE t COMMENT = 'by hand'");

        Result stopped = bench.expect(2, "upgrade", "--targets", "targets.yaml");
        assertThat(stopped.out()).containsPattern("_a +planned +b2").containsPattern("_b +refused");
        assertThat(shop("_a").objects()).doesNotContain("v");

        targets(1);
        Result most = bench.expect(3, "upgrade", "--targets", "targets.yaml");
        assertThat(most.out()).contains("2 of 3 targets done.");
        assertThat(most.err()).contains("RH8202", "RH7020");
        assertThat(shop("_a").objects()).contains("v");
        assertThat(shop("_b").objects()).doesNotContain("v");

        String lock = " COMMENT 'token=x&who=someone&process=1&since=2026-01-01T00%3A00%3A00Z' AS SELECT 1 AS one";
        shop("_b").execute("CREATE VIEW rockhopper_lock" + lock);
        assertThat(bench.expect(4, "unlock", "--targets", "targets.yaml").out())
                .contains("_a: Nobody holds the lock.")
                .contains("_b: The lock is held by someone");
        assertThat(bench.expect(0, "unlock", "--yes", "--targets", "targets.yaml")
                        .out())
                .contains("_b: The lock is removed.");

        shop("_b").execute("ALTER TABLE t COMMENT = ''");
        Result rest = bench.expect(0, "upgrade", "--targets", "targets.yaml", "--events", "events.jsonl");
        assertThat(rest.out()).containsPattern("_a +nothing to do").containsPattern("_b +done +b2");
        assertThat(Workbench.read(folder.resolve("events.jsonl")))
                .contains("\"target\":\"shops/" + parent.name() + "_b\"");
    }

    /** A server that cannot be asked for its databases counts as one failed target. */
    @Test
    void aServerThatIsAwayCountsAsOneFailure(TestDatabase database) throws SQLException {
        parent = database;
        parent.execute("CREATE DATABASE `" + parent.name() + "_a`");
        Workbench bench = new Workbench(folder).database(database).set("ROCKHOPPER_RECONNECT_TIMEOUT", "0");
        new Scripts(bench).add("a1", Scripts.T, "DROP TABLE t");
        targets(0);
        Path file = folder.resolve("targets.yaml");
        String away = "  - {name: away, url: 'jdbc:mysql://127.0.0.1:1/', databases: ['x_*']}\n";
        Workbench.write(file, Workbench.read(file) + away);

        assertThat(bench.expect(2, "upgrade", "--targets", "targets.yaml").out())
                .containsPattern("_a +planned +a1")
                .containsPattern("away/x_\\* +refused");
        targets(1);
        Workbench.write(file, Workbench.read(file) + away);
        Result most = bench.expect(3, "upgrade", "--targets", "targets.yaml");

        assertThat(most.out()).containsPattern("_a +done +a1").contains("1 of 2 targets done.");
        assertThat(most.err()).contains("RH4001 away/x_*: jdbc:mysql://127.0.0.1:1/", "RH7020");
        assertThat(bench.expect(2, "unlock", "--targets", "targets.yaml").all())
                .contains("_a: Nobody holds the lock.", "RH4001");
    }

    /** Further databases belong to every target; those of one server take turns. */
    @Test
    void targetsThatShareAFurtherDatabase(TestDatabase database, TestDatabase shared) throws SQLException {
        parent = database;
        for (String suffix : SHOPS) {
            parent.execute("CREATE DATABASE `" + parent.name() + suffix + "`");
        }
        Workbench bench = new Workbench(folder).database(database).set("ROCKHOPPER_DATABASES", shared.name());
        String insert = "INSERT INTO SHARED.log VALUES (1);\n";
        shared.execute("CREATE TABLE log (id INT) DUPLICATE KEY (id) PROPERTIES ('replication_num' = '1')");
        new Scripts(bench).with("SHARED", shared.name()).add("a1", insert + insert + Scripts.T, "DROP TABLE t");
        targets(0);

        bench.expect(0, "upgrade", "--targets", "targets.yaml");

        assertThat(shared.query("SELECT count(*) FROM log")).containsExactly("6");
        assertThat(shared.objects()).containsExactly("log");
    }

    private void targets(int failures) {
        Workbench.write(
                folder.resolve("targets.yaml"),
                "parallel: 2\nmax-failures: " + failures + "\ntargets:\n  - name: shops\n    url: " + parent.url()
                        + "\n    databases: ['" + parent.name() + "_?']\n");
    }

    @Test
    void aWrongFileIsExplained(TestDatabase database) {
        parent = database;
        Workbench bench = new Workbench(folder).database(database);
        Workbench.write(folder.resolve("targets.yaml"), "targets:\n  - ulr: jdbc:mysql://x/\n");
        assertThat(bench.expect(78, "upgrade", "--targets", "targets.yaml").err())
                .contains("RH8002", "ulr");
        assertThat(bench.expect(78, "upgrade", "--targets", "nix.yaml").err()).contains("RH8005");
        Workbench.write(
                folder.resolve("targets.yaml"), "targets: [{url: '" + parent.url() + "', databases: nowhere_*}]");
        assertThat(bench.expect(78, "upgrade", "--targets", "targets.yaml").err())
                .contains("nowhere_*");
    }
}
