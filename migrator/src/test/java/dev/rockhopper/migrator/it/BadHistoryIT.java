/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.it.Workbench.Result;
import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions, books and database that do not go together. */
@StarRocksTest
class BadHistoryIT {

    private static final String ONE = entity("One");

    @TempDir
    private Path folder;

    private static String entity(String name) {
        return "@Entity @StarRocksTable(properties = @Property(name = \"replication_num\", value = \"1\")) public class "
                + name + " { @Id Integer id; String name; }";
    }

    private Workbench started(TestDatabase database) {
        Workbench bench = Workbench.in(folder, database).entity("One", ONE);
        bench.expect(0, "revision", "-m", "one");
        bench.expect(0, "upgrade");
        return bench;
    }

    private static void refused(Workbench bench, TestDatabase database, int exit, String code, List<String[]> commands)
            throws Exception {
        Map<Path, String> before = bench.snapshot();
        List<String> objects = database.objects();
        List<String> applied = database.query("SELECT revision FROM rockhopper_history ORDER BY revision");
        for (String[] command : commands) {
            assertThat(bench.expect(exit, command).all()).contains(code).doesNotContain("\tat ");
        }
        assertThat(bench.snapshot()).isEqualTo(before);
        assertThat(database.objects()).isEqualTo(objects);
        assertThat(database.query("SELECT revision FROM rockhopper_history ORDER BY revision"))
                .isEqualTo(applied);
    }

    private static String[] command(String... words) {
        return words;
    }

    @Test
    void aFileEditedAfterItWasApplied(TestDatabase database) throws Exception {
        Workbench bench = started(database).entity("Two", entity("Two"));
        Path file = bench.revision("__one.java");
        String text = Workbench.read(file);

        Workbench.write(file, "// reviewed\r\n" + text.replace("\n", "\r\n"));
        bench.expect(0, "upgrade");

        Workbench.write(file, text.replace("op.createTable(\"One\")", "op.createTable(\"One2\")"));
        refused(
                bench,
                database,
                2,
                "RH8203",
                List.<String[]>of(
                        command("upgrade"),
                        command("downgrade", "-1", "--allow", "data-loss"),
                        command("revision", "-m", "x")));
        assertThat(bench.expect(1, "check").out())
                .contains("RH8203", file.getFileName().toString());
    }

    /** In the very first revision the history is still empty: that is never taken for "nothing was applied". */
    @Test
    void aJournalThatWasDroppedInTheMiddleOfTheFirstRevision(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(folder).database(database);
        new Scripts(bench)
                .add(
                        "a1",
                        Scripts.T + ";\nINSERT INTO t VALUES (1, 1);\n-- rockhopper: changes nothing\n"
                                + "SELECT assert_true(1 = 2, 'no');\nCREATE VIEW v AS SELECT id FROM t",
                        "DROP VIEW v;\nDROP TABLE t")
                .add("b2", "CREATE VIEW w AS SELECT 1 AS one", "DROP VIEW w");
        bench.expect(3, "upgrade");
        database.execute("DROP TABLE rockhopper_journal");

        for (String command : List.of("upgrade", "resume", "current", "check")) {
            assertThat(bench.expect(2, command).all())
                    .contains("RH7009 " + database.name() + ".rockhopper_journal: The table is not there")
                    .contains(
                            "Of what the revisions make there is:",
                            "  a1: t; not there: v",
                            "  b2: nothing; not there: w")
                    .contains("RECOVER TABLE", "rockhopper stamp");
        }
        assertThat(database.objects()).containsExactly("rockhopper_history", "t");

        bench.expect(0, "stamp", "base");
        assertThat(bench.expect(2, "upgrade").err()).contains("RH7018 upgrade a1 step 1: The step makes t, but");
        database.execute("CREATE VIEW v AS SELECT id FROM t");
        bench.expect(0, "stamp", "a1");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
    }

    @Test
    void twoHeads(TestDatabase database) throws Exception {
        Workbench bench = started(database);
        bench.expect(0, "revision", "-m", "left", "--empty");
        String base = database.query("SELECT revision FROM rockhopper_history").get(0);
        bench.expect(0, "revision", "-m", "right", "--empty", "--parent", base);
        refused(bench, database, 2, "RH6013", List.<String[]>of(command("upgrade"), command("revision", "-m", "x")));
        assertThat(bench.expect(1, "heads").out()).contains("left", "right");

        bench.expect(0, "merge", "heads", "-m", "join");
        bench.expect(0, "upgrade");
        assertThat(bench.expect(0, "current").out()).contains("join", "(head)");
        bench.expect(0, "check");
    }

    @Test
    void unknownTarget(TestDatabase database) throws Exception {
        refused(
                started(database),
                database,
                2,
                "RH6014",
                List.<String[]>of(
                        command("upgrade", "nowhere"),
                        command("upgrade", "nowhere", "--sql"),
                        command("downgrade", "nowhere"),
                        command("downgrade", "-7"),
                        command("stamp", "nowhere"),
                        command("show", "nowhere")));
    }

    @Test
    void aLostFile(TestDatabase database) throws Exception {
        Workbench bench = started(database);
        Files.delete(bench.revision("__one.java"));
        refused(
                bench,
                database,
                2,
                "RH6019",
                List.<String[]>of(
                        command("upgrade"), command("current"), command("check"), command("revision", "-m", "x")));
    }

    @Test
    void aDatabaseThatIsNotAtTheHead(TestDatabase database) throws Exception {
        Workbench bench = started(database).entity("Two", entity("Two"));
        bench.expect(0, "revision", "-m", "two");
        bench.entity("Three", entity("Three"));
        refused(bench, database, 2, "RH8201", List.<String[]>of(command("revision", "-m", "three")));
        bench.expect(0, "revision", "-m", "three", "--offline");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
    }

    @Test
    void aTableChangedByHand(TestDatabase database) throws Exception {
        Workbench bench = started(database).entity("Two", entity("Two"));
        database.execute("DROP TABLE `One`");
        refused(bench, database, 2, "RH8202", List.<String[]>of(command("revision", "-m", "two")));
        assertThat(bench.expect(1, "check").out()).contains("RH8202", "One");
    }

    @Test
    void tablesOfOthersAreLeftAloneButNotTakenOverSilently(TestDatabase database) throws Exception {
        Workbench bench = started(database);
        database.execute(
                "CREATE TABLE other (a INT NOT NULL) DISTRIBUTED BY HASH(a) PROPERTIES ('replication_num' = '1')",
                "CREATE TABLE `Two` (`id` INT NOT NULL, `name` VARCHAR(255)) PRIMARY KEY(`id`) DISTRIBUTED BY HASH(`id`)"
                        + " PROPERTIES ('replication_num' = '1')");
        bench.expect(0, "check");
        bench.entity("Two", entity("Two"));
        refused(bench, database, 2, "RH8204", List.<String[]>of(command("revision", "-m", "two")));

        bench.expect(0, "revision", "-m", "take over", "--offline");
        bench.expect(0, "stamp", "head");
        bench.expect(0, "check");
        assertThat(database.objects()).contains("other");
    }

    /** What was done stays recorded, the rest is shown, and the next upgrade goes on from there. */
    @Test
    void aRevisionThatMakesWhatSomebodyElseMade(TestDatabase database) throws Exception {
        Workbench bench = started(database)
                .entity("Aaa", entity("Aaa"))
                .entity("Bbb", entity("Bbb"))
                .entity("Ccc", entity("Ccc"));
        bench.expect(0, "revision", "-m", "three tables");
        database.execute(
                "CREATE TABLE `Bbb` (a INT NOT NULL) DISTRIBUTED BY HASH(a) PROPERTIES ('replication_num' = '1')");

        assertThat(bench.expect(2, "upgrade").err())
                .contains("error RH7018", "step 2", "makes Bbb", "--adopt", "Nothing was changed");
        assertThat(database.objects()).doesNotContain("Aaa", "Ccc", "rockhopper_lock");

        database.execute("DROP TABLE `Bbb`");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
    }

    @Test
    void aRevisionThatFailsInTheMiddle(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(folder).database(database);
        Scripts scripts = new Scripts(bench).add("a1", Scripts.T, "DROP TABLE t");
        bench.expect(0, "upgrade");
        scripts.add(
                "b2",
                "CREATE VIEW u AS SELECT id FROM t;\nCREATE VIEW v AS SELECT nothing FROM t;\n"
                        + "CREATE VIEW w AS SELECT id FROM t",
                "DROP VIEW u");

        assertThat(bench.expect(3, "upgrade").err())
                .contains("error RH7003", "step 2 of 3", "CREATE VIEW v", "1 step is done", "step 3: CREATE VIEW w");
        assertThat(database.objects()).contains("u").doesNotContain("w", "rockhopper_lock");
        assertThat(bench.expect(0, "current").out()).contains("unfinished", "resume");
        assertThat(bench.expect(2, "downgrade", "-1", "--allow", "data-loss").err())
                .contains("RH7006");
        assertThat(bench.expect(1, "check").out()).contains("RH7006");

        database.execute("ALTER TABLE t ADD COLUMN nothing INT");
        assertThat(bench.expect(0, "upgrade", "--allow-drift").out())
                .containsPattern("1/3 +before +CREATE VIEW u")
                .containsPattern("2/3 .*CREATE VIEW v");
    }

    @Test
    void theLockOfAnotherRun(TestDatabase database) throws Exception {
        Workbench bench = started(database).entity("Two", entity("Two"));
        bench.expect(0, "revision", "-m", "two");
        database.execute(
                "CREATE VIEW rockhopper_lock (token) COMMENT 'token=a&who=ann%40desk&process=7&since=2026-01-01T00%3A00%3A00Z'"
                        + " AS SELECT 'a'");
        Result held = bench.expect(4, "upgrade");
        assertThat(held.err()).contains("RH7001", "ann@desk", "unlock");
        assertThat(bench.expect(4, "unlock").out()).contains("ann@desk");
        bench.expect(0, "unlock", "--yes");
        bench.expect(0, "upgrade");
    }
}
