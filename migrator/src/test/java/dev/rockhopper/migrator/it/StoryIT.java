/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.it.Workbench.Result;
import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of the quickstart, with the sample's own sources. */
@StarRocksTest
class StoryIT {

    private static final Path SAMPLE = Path.of("..", "samples", "quickstart");

    @TempDir
    private Path folder;

    @Test
    void fromTheFirstRevisionToTheLastDowngrade(TestDatabase database) throws Exception {
        Workbench bench = new Workbench(folder).database(database).sources(SAMPLE.resolve("src/main/java"));
        bench.expect(0, "init", "--classpath", "classes", "--packages", "dev.rockhopper.samples.quickstart");
        assertThat(bench.expect(0, "init", "--create-database").all())
                .as("a clone needs the database only")
                .contains("RH8205", "database " + database.name());

        firstRevision(bench, database);
        secondRevision(bench, database);
        thereAndBack(bench, database);
    }

    @Test
    void withTheMariaDbDriver(TestDatabase database) throws Exception {
        Workbench bench =
                new Workbench(folder).database(database.withDriver("mariadb")).sources(SAMPLE.resolve("src/main/java"));
        bench.expect(0, "init", "--classpath", "classes", "--packages", "dev.rockhopper.samples.quickstart");
        bench.expect(0, "revision", "-m", "create initial schema");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
        assertThat(bench.expect(0, "dump").out()).contains("CREATE TABLE `my_orm_table`");
        bench.expect(0, "downgrade", "base", "--allow", "data-loss");
        assertThat(database.objects()).containsExactly("rockhopper_history", "rockhopper_journal");
    }

    private static void firstRevision(Workbench bench, TestDatabase database) throws Exception {
        bench.expect(0, "revision", "-m", "create initial schema");
        assertThat(Workbench.read(bench.revision("create_initial_schema")))
                .contains("op.createTable(\"my_orm_table\")", "op.createMaterializedView(\"user_stats_mv\")");
        assertThat(database.objects()).as("a revision touches no database").isEmpty();

        Result preview = bench.expect(0, "upgrade", "--sql");
        assertThat(preview.out()).contains("CREATE TABLE `my_core_table`", "CREATE VIEW `user_view`");
        assertThat(database.objects()).as("a preview touches no database").isEmpty();

        assertThat(bench.expect(0, "upgrade").out()).contains("4/4").endsWith("Done: 1 revision, 4 steps.\n");
        assertThat(database.objects())
                .containsExactly(
                        "my_core_table",
                        "my_orm_table",
                        "rockhopper_history",
                        "rockhopper_journal",
                        "user_stats_mv",
                        "user_view");
        bench.expect(0, "check");
        assertThat(bench.expect(0, "upgrade").out()).isEqualTo("Nothing to do.\n");
        assertThat(bench.expect(0, "revision", "-m", "nothing").out()).startsWith("Nothing to do");
    }

    private static void secondRevision(Workbench bench, TestDatabase database) throws Exception {
        bench.sources(SAMPLE.resolve("story/step2"));
        bench.expect(1, "check");
        bench.expect(1, "validate");
        assertThat(bench.expect(1, "diff", "--from", database.url(), "--to", "entities:")
                        .out())
                .contains("ADD COLUMN `age`", "CREATE TABLE `my_new_table`");
        bench.expect(0, "revision", "-m", "people get an age");
        assertThat(bench.expect(1, "check").out()).contains("RH8201");
        assertThat(bench.expect(0, "upgrade", "--sql").out()).doesNotContain("my_core_table");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
        bench.expect(0, "validate");
    }

    private static void thereAndBack(Workbench bench, TestDatabase database) throws Exception {
        String before = bench.expect(0, "dump").out();
        Result refused = bench.expect(2, "downgrade", "-1");
        assertThat(refused.err()).contains("RH7008", "--allow data-loss");
        assertThat(bench.expect(0, "dump").out()).isEqualTo(before);

        bench.expect(0, "downgrade", "-1", "--allow", "data-loss");
        assertThat(database.objects()).doesNotContain("my_new_table");
        assertThat(bench.expect(0, "current").out()).contains("create initial schema", "1 revision pending");
        bench.expect(0, "upgrade");
        assertThat(bench.expect(0, "dump").out()).isEqualTo(before).doesNotContain("rockhopper_history");
        assertThat(bench.expect(0, "history", "--steps", "-v").out()).contains("(head, current)", "done");
        bench.expect(0, "check");
    }
}
