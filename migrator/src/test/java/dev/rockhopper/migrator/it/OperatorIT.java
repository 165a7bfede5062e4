/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.it.Workbench.Result;
import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees before, during and after a run. */
@StarRocksTest
class OperatorIT {

    private static final String V = "CREATE VIEW v AS SELECT id FROM t";

    @TempDir
    private Path folder;

    private Workbench bench(TestDatabase database) {
        return new Workbench(folder).database(database);
    }

    @Test
    void driftStopsARunBeforeItsFirstStatementUnlessAllowed(TestDatabase database) throws SQLException {
        Workbench bench = bench(database);
        Scripts scripts = new Scripts(bench).add("a1", Scripts.T, "DROP TABLE t");
        bench.expect(0, "upgrade");
        scripts.add("b2", V, "DROP VIEW v");
        database.execute("ALTER TABLE t COMMENT = 'by hand'");

        Result refused = bench.expect(2, "upgrade");
        assertThat(refused.err()).contains("RH8202", "by hand", "--allow-drift", "Nothing was changed");
        assertThat(database.objects()).doesNotContain("v", "rockhopper_lock");

        Result allowed = bench.expect(0, "upgrade", "--allow-drift");
        assertThat(allowed.err()).contains("warning RH8202").contains("by hand");
        assertThat(database.objects()).contains("v");
    }

    @Test
    void namesThatAreTakenOrMissingStopARunBeforeItsFirstStatement(TestDatabase database) throws SQLException {
        Workbench bench = bench(database);
        Scripts scripts = new Scripts(bench).add("a1", Scripts.T, "DROP TABLE t");
        bench.expect(0, "upgrade");
        database.execute(Scripts.T.replace("TABLE t ", "TABLE u "));
        database.execute("DROP TABLE t");
        scripts.add(
                "b2",
                "CREATE VIEW v AS SELECT 1 AS one;\n" + Scripts.T.replace("TABLE t ", "TABLE u ")
                        + ";\nALTER TABLE t RENAME back;\nALTER TABLE back ADD COLUMN b INT",
                "DROP VIEW v");

        Result refused = bench.expect(2, "upgrade", "--allow-drift");

        assertThat(refused.err())
                .contains("RH7018 upgrade b2 step 2: The step makes u, but an object of that name is there.")
                .contains("RH7018 upgrade b2 step 3: The step works on t, which is not there.")
                .doesNotContain("step 4");
        assertThat(database.objects()).doesNotContain("v", "rockhopper_lock");
    }

    @Test
    void whatAnUnfinishedRevisionChangedIsNoDriftAndWhatPeopleChangedThenIs(TestDatabase database) throws SQLException {
        Workbench bench = bench(database);
        Scripts scripts = new Scripts(bench).add("a1", Scripts.T, "DROP TABLE t");
        bench.expect(0, "upgrade");
        scripts.add(
                "b2",
                "ALTER TABLE t COMMENT = 'new';\nALTER TABLE t SET (\"nonsense\" = \"1\")",
                "ALTER TABLE t COMMENT = ''");
        bench.expect(3, "upgrade");

        assertThat(bench.expect(1, "check").out()).contains("RH7006").doesNotContain("RH8202");

        database.execute("ALTER TABLE t COMMENT = 'by hand'");
        assertThat(bench.expect(1, "check").out()).contains("RH8202", "revisions: 'new', database: 'by hand'");
        assertThat(bench.expect(2, "resume").err()).contains("RH8202", "--allow-drift", "Nothing was changed");
        bench.expect(0, "mark", "skip");
        assertThat(bench.expect(0, "resume", "--allow-drift").err()).contains("warning RH8202");
    }

    @Test
    void allPreconditionsAreLookedAtInOnePass(TestDatabase database) throws SQLException {
        Workbench bench = bench(database);
        Scripts scripts = new Scripts(bench)
                .add(
                        "a1",
                        "CREATE TABLE p (d DATE NOT NULL, v INT) DUPLICATE KEY (d) PARTITION BY RANGE (d)"
                                + " (PARTITION p1 VALUES LESS THAN ('2026-01-01'))"
                                + " DISTRIBUTED BY HASH(d) BUCKETS 1 PROPERTIES (\"replication_num\" = \"1\")",
                        "DROP TABLE p");
        bench.expect(0, "upgrade");
        database.execute("ALTER TABLE p ADD TEMPORARY PARTITION tp VALUES LESS THAN ('2026-01-01')");
        scripts.add(
                "b2",
                V.replace("FROM t", "FROM w").replace("id", "d") + ";\nALTER TABLE p ADD COLUMN w INT;\n"
                        + Scripts.T.replace("\"1\"", "\"99\""),
                "DROP TABLE t");
        database.execute("CREATE VIEW w AS SELECT d FROM p");

        scripts.add("c3", "ALTER TABLE p DROP COLUMN v", "ALTER TABLE p ADD COLUMN v INT");

        Result refused = bench.expect(2, "upgrade", "--allow-drift");

        assertThat(refused.err())
                .contains("RH7008 upgrade c3 step 1: Column v of table p is dropped")
                .contains("RH7018 upgrade b2 step 2", "temporary partitions (tp)")
                .contains("RH7014 upgrade b2 step 3", "99 replicas");
        assertThat(database.objects()).doesNotContain("v", "rockhopper_lock");
        assertThat(bench.expect(0, "history", "--steps").out()).doesNotContain("CREATE VIEW");
    }

    @Test
    void consentIsGivenByKindOfHazardAndWithNumbers(TestDatabase database) throws SQLException {
        Workbench bench = bench(database);
        Scripts scripts = new Scripts(bench).add("a1", Scripts.T, "DROP TABLE t");
        bench.expect(0, "upgrade");
        scripts.add("b2", "ALTER TABLE t DROP COLUMN v", "ALTER TABLE t ADD COLUMN v INT");

        Result refused = bench.expect(2, "upgrade", "--allow", "rewrite");
        assertThat(refused.err())
                .contains("RH7008", "Column v of table t", "--allow data-loss")
                .containsPattern("\\d+ rows, \\d+");
        assertThat(bench.expect(64, "upgrade", "--allow", "data-los").err()).contains("data-loss");
        bench.expect(0, "upgrade", "--allow", "data-loss");

        scripts.add(
                "c3",
                "ALTER TABLE t DISTRIBUTED BY HASH(id) BUCKETS 3",
                "ALTER TABLE t DISTRIBUTED BY HASH(id) BUCKETS 2");
        Result large = bench.set("ROCKHOPPER_LARGE_TABLE", "0").expect(2, "upgrade");
        assertThat(large.err()).contains("--allow rewrite", "--allow writes-refused");
        bench.expect(0, "upgrade", "--allow", "rewrite,writes-refused");
    }

    @Test
    void doctorSaysWhatIsMissingAndCountsNoBooks(TestDatabase database) throws SQLException {
        Workbench bench = bench(database);
        new Scripts(bench).add("a1", Scripts.T, "DROP TABLE t");
        bench.expect(0, "upgrade");

        assertThat(bench.expect(0, "doctor").out())
                .contains(
                        "1 object in " + database.name(),
                        "1 revision applied",
                        "1 revision in ",
                        "rights     all that lock, journal and pending revisions need");
    }

    @Test
    void javaCodeThatLeavesATransactionOpenDoesNotTakeTheJournalIntoIt(TestDatabase database) throws SQLException {
        Workbench bench = bench(database);
        Workbench.write(bench.migrations().resolve("A1.java"), """
                import dev.rockhopper.migrator.migration.*;
                import java.sql.*;
                @Revision(id = "a1")
                public class A1 implements Migration {
                    public void upgrade(Operations op) {
                        op.sql("%s");
                        op.run("fill", connection -> {
                            try (Statement statement = connection.createStatement()) {
                                statement.execute("BEGIN");
                                statement.execute("INSERT INTO t VALUES (1, 1)");
                                if (!new java.io.File("%s").exists()) throw new IllegalStateException("no source");
                            }
                        });
                        op.sql("CREATE VIEW w AS SELECT id FROM t");
                    }
                    public void downgrade(Operations op) {
                        op.irreversible("none");
                    }
                }
                """.formatted(
                        Scripts.T.replace("\"", "\\\""), folder.resolve("source")));

        assertThat(bench.expect(3, "upgrade").err()).contains("no source");
        Workbench.write(folder.resolve("source"), "");
        bench.expect(0, "upgrade");

        assertThat(database.query("SELECT count(*) FROM t")).containsExactly("1");
        assertThat(database.query("SELECT DISTINCT state FROM rockhopper_journal"))
                .containsExactly("DONE");
    }

    @Test
    void aDroppedTableComesBackWithItsRows(TestDatabase database) throws SQLException {
        Workbench bench = bench(database);
        Scripts scripts = new Scripts(bench).add("a1", Scripts.T, "DROP TABLE t");
        bench.expect(0, "upgrade");
        database.execute("INSERT INTO t (id, v) VALUES (1, 10), (2, 20)");
        scripts.add("b2", "DROP TABLE t", Scripts.T);

        Result dropped = bench.expect(0, "upgrade", "--allow", "data-loss");
        assertThat(dropped.err()).contains("RH7019", "until about 20", "RECOVER TABLE `t`");
        Result back = bench.expect(0, "downgrade", "-1");

        assertThat(back.err()).contains("RH7019", "with its rows");
        assertThat(database.query("SELECT count(*) FROM t")).containsExactly("2");
        bench.expect(0, "upgrade", "--allow", "data-loss");
        database.execute(Scripts.T.replace("v INT", "other INT"), "DROP TABLE t");
        bench.expect(0, "downgrade", "-1");
        assertThat(database.query("SELECT count(*) FROM t"))
                .as("another table of that name is not taken for it")
                .containsExactly("0");
        bench.expect(1, "check");
    }

    @Test
    void eventsAreJsonLines(TestDatabase database) {
        Workbench bench = bench(database);
        new Scripts(bench).add("a1", Scripts.T + ";\nCREATE VIEW broken AS SELECT nothing FROM t", "DROP TABLE t");

        bench.expect(3, "upgrade", "--events", "events.jsonl");

        List<JsonNode> events = Workbench.read(folder.resolve("events.jsonl"))
                .lines()
                .map(new JsonMapper()::readTree)
                .toList();
        assertThat(events)
                .extracting(event -> event.get("event").asString())
                .containsSubsequence("revision-started", "step-started", "step-done", "step-started", "failed");
        assertThat(events.get(1).get("statement").asString()).startsWith("CREATE TABLE t");
        assertThat(events)
                .allSatisfy(event -> assertThat(event.get("target").asString()).contains(database.name()));
        assertThat(events.get(events.size() - 1).get("code").asString()).startsWith("RH70");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullForEventsEndsNoRun(TestDatabase database) throws SQLException {
        Workbench bench = bench(database);
        new Scripts(bench).add("a1", Scripts.T + ";\n" + V, "DROP VIEW v;\nDROP TABLE t");

        Result full = bench.expect(0, "upgrade", "--events", "/dev/full");

        assertThat(full.err()).containsOnlyOnce("warning RH8207 /dev/full: An event could not be written");
        assertThat(full.out()).contains("Done: 1 revision, 2 steps.");
        assertThat(database.objects()).contains("v");
        assertThat(bench.expect(2, "downgrade", "base", "--events", "no/such/folder")
                        .err())
                .contains("error RH8207");
    }

    @Test
    void anOperatorMarksOrSkipsTheStepThatStandsInTheWay(TestDatabase database) {
        Workbench bench = bench(database);
        new Scripts(bench)
                .add("a1", Scripts.T + ";\nCREATE VIEW broken AS SELECT nothing FROM t;\n" + V, "DROP TABLE t");
        bench.expect(3, "upgrade");

        bench.expect(64, "mark", "perhaps");
        assertThat(bench.expect(0, "mark", "skip").out()).contains("a1 step 2");
        bench.expect(0, "resume");
        assertThat(bench.expect(0, "history", "--steps").out())
                .containsPattern("1 +done")
                .containsPattern("2 +skipped")
                .containsPattern("3 +done");
        bench.expect(2, "mark", "done");
    }
}
