/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that go well and runs that stop in the middle, without jobs. */
class RunnerTest {

    private final TestDatabase database = TestDatabase.open();
    private final TestStages stages = new TestStages(database.name());
    private final Events events = new Events();

    @AfterEach
    void drop() {
        database.close();
    }

    static void createTable(Operations op, String name) {
        op.sql("CREATE TABLE " + name + " (id INT NOT NULL, name VARCHAR(20)) PRIMARY KEY (id)"
                + " DISTRIBUTED BY HASH (id) BUCKETS 1 PROPERTIES (\"replication_num\" = \"1\")");
    }

    private static final Consumer<Operations> THREE_TABLES = op -> {
        createTable(op, "a");
        createTable(op, "b");
        createTable(op, "c");
    };

    @Test
    void writesHistoryAndJournalOfAnUpgrade() throws SQLException {
        stages.upgrade("r1", THREE_TABLES);

        database.run(events, stages.all());

        assertThat(events.lines)
                .containsExactly("begin r1", "start 0", "done 0", "start 1", "done 1", "start 2", "done 2", "end r1");
        assertThat(database.history()).containsExactly("r1");
        assertThat(database.journal()).containsExactly("r1 UPGRADE 0 DONE", "r1 UPGRADE 1 DONE", "r1 UPGRADE 2 DONE");
        assertThat(database.unfinished()).isEmpty();
        assertThat(database.holder()).isEmpty();
        assertThat(database.schema()).containsOnlyKeys("a", "b", "c");
    }

    @Test
    void aDowngradeStrikesTheRevisionAndItsUpgradeCanRunAgain() throws SQLException {
        stages.upgrade("r1", THREE_TABLES);
        database.run(events, stages.all());
        Stage upgrade = stages.last();
        stages.downgrade("r1", op -> {
            op.dropTable("c");
            op.dropTable("b");
            op.dropTable("a");
        });

        database.run(events, stages.newest());

        assertThat(database.history()).isEmpty();
        assertThat(database.schema()).isEmpty();
        assertThat(database.unfinished()).isEmpty();
        database.run(events, List.of(upgrade));
        assertThat(database.history()).containsExactly("r1");
        assertThat(database.journal()).containsExactly("r1 UPGRADE 0 DONE", "r1 UPGRADE 1 DONE", "r1 UPGRADE 2 DONE");
    }

    @Test
    void theServerGivesAStepAsMuchTimeForRowsAsTheSettings() throws SQLException {
        List<String> seen = new ArrayList<>();
        stages.upgrade(
                "r1",
                op -> op.run(
                        "look",
                        connection -> seen.addAll(Queries.rows(connection, "SELECT @@insert_timeout")
                                .get(0))));
        RunOptions day = new RunOptions(Duration.ofHours(24), Duration.ofMillis(100));
        RunOptions week = new RunOptions(Duration.ofDays(7), Duration.ofMillis(100));

        try (Connection connection = database.connect()) {
            database.run(connection, events, day, stages.all());
        }
        try (Connection connection = database.connect()) {
            stages.upgrade(
                    "r2",
                    op -> op.run(
                            "look",
                            more -> seen.addAll(Queries.rows(more, "SELECT @@insert_timeout")
                                    .get(0))));
            database.run(connection, events, week, stages.newest());
        }

        assertThat(seen).containsExactly("86400", "259200");
    }

    @Test
    void whatOneRevisionSetsForItsSessionIsNotThereForTheNext() throws SQLException {
        List<String> seen = new ArrayList<>();
        Consumer<Operations> look = op -> op.run(
                "look",
                connection -> seen.add(Queries.rows(connection, "SELECT @@query_timeout, database()")
                        .get(0)
                        .toString()));
        stages.upgrade("r0", look);
        stages.upgrade("r1", op -> {
            op.sql("SET query_timeout = 777");
            look.accept(op);
        });
        stages.upgrade("r2", look);
        stages.upgrade("r3", op -> op.run("set", connection -> Queries.execute(connection, "SET query_timeout = 778")));
        stages.upgrade("r4", look);

        try (RunConnection link = RunConnection.reopening(
                database.connect(), database::connect, Duration.ofSeconds(10), Duration.ofSeconds(60))) {
            database.run(link, events, new RunOptions(Duration.ofSeconds(30), Duration.ofMillis(100)), stages.all());
        }

        assertThat(seen).hasSize(4);
        assertThat(seen.get(1)).isEqualTo("[777, " + database.name() + "]");
        assertThat(seen.get(2)).isEqualTo(seen.get(0));
        assertThat(seen.get(3)).isEqualTo(seen.get(0));
    }

    @Test
    void aRefusedStepIsRecordedAndTheNextRunGoesOnWithIt() throws SQLException {
        stages.upgrade("r1", THREE_TABLES);
        database.execute("CREATE VIEW b AS SELECT 1 AS one");

        StepFailedException failure =
                catchThrowableOfType(StepFailedException.class, () -> database.run(events, stages.all()));

        assertThat(failure.step()).isEqualTo(1);
        assertThat(failure.stage()).isEqualTo(stages.last());
        assertThat(failure.statement()).startsWith("CREATE TABLE b");
        assertThat(failure.messages().get(0).code()).isEqualTo(RunCode.STEP_FAILED);
        assertThat(failure.messages().get(0).place()).isEqualTo("upgrade r1 step 2 of 3");
        assertThat(database.journal())
                .containsExactly("r1 UPGRADE 0 DONE", "r1 UPGRADE 1 FAILED", "r1 UPGRADE 2 PLANNED");
        assertThat(database.history()).isEmpty();
        assertThat(database.unfinished()).singleElement().satisfies(half -> {
            assertThat(half.revision()).isEqualTo("r1");
            assertThat(half.direction()).isEqualTo(Direction.UPGRADE);
            assertThat(half.settled()).isEqualTo(1);
            assertThat(half.open()).get().extracting(JournalEntry::step).isEqualTo(1);
        });
        assertThat(database.holder()).as("the lock is released").isEmpty();

        database.execute("DROP VIEW b");
        events.lines.clear();
        database.run(events, stages.all());

        assertThat(events.lines)
                .containsExactly("begin r1", "skipped 0", "start 1", "done 1", "start 2", "done 2", "end r1");
        assertThat(database.history()).containsExactly("r1");
    }

    @Test
    void aRevisionWhoseFirstStepWasRefusedIsNotBegun() {
        stages.upgrade("r1", THREE_TABLES);
        database.execute("CREATE VIEW a AS SELECT 1 AS one");

        catchThrowableOfType(StepFailedException.class, () -> database.run(events, stages.all()));

        assertThat(database.journal())
                .containsExactly("r1 UPGRADE 0 FAILED", "r1 UPGRADE 1 PLANNED", "r1 UPGRADE 2 PLANNED");
        assertThat(database.unfinished()).isEmpty();
    }

    @Test
    void theFailedStepMayBeMendedInTheFileButNotTheStepsBeforeIt() throws SQLException {
        stages.upgrade("r1", THREE_TABLES);
        database.execute("CREATE VIEW b AS SELECT 1 AS one");
        catchThrowableOfType(StepFailedException.class, () -> database.run(events, stages.all()));

        TestStages otherStart = new TestStages(database.name()).upgrade("r1", op -> {
            createTable(op, "other");
            createTable(op, "b2");
        });
        StepFailedException changed =
                catchThrowableOfType(StepFailedException.class, () -> database.run(events, otherStart.all()));
        TestStages mended = new TestStages(database.name()).upgrade("r1", op -> {
            createTable(op, "a");
            createTable(op, "b2");
        });
        database.run(events, mended.all());

        assertThat(changed.messages().get(0).code()).isEqualTo(RunCode.STEP_CHANGED);
        assertThat(changed.messages().get(0).text()).contains("CREATE TABLE a");
        assertThat(database.schema()).containsOnlyKeys("a", "b", "b2");
        assertThat(database.history()).containsExactly("r1");
    }

    @Test
    void aRevisionThatLostStepsWhichWereRunIsRefused() {
        stages.upgrade("r1", THREE_TABLES);
        database.execute("CREATE VIEW c AS SELECT 1 AS one");
        catchThrowableOfType(StepFailedException.class, () -> database.run(events, stages.all()));
        TestStages shorter = new TestStages(database.name()).upgrade("r1", op -> createTable(op, "a"));

        StepFailedException failure =
                catchThrowableOfType(StepFailedException.class, () -> database.run(events, shorter.all()));

        assertThat(failure.messages().get(0).code()).isEqualTo(RunCode.STEP_CHANGED);
        assertThat(database.history()).isEmpty();
    }

    @Test
    void nothingRunsWhenALaterStageHasNoWayBack() {
        stages.upgrade("r1", THREE_TABLES);
        stages.downgrade("r1", op -> op.irreversible("the rows are gone"));

        RockhopperException failure =
                catchThrowableOfType(RockhopperException.class, () -> database.run(events, stages.all()));

        assertThat(failure.messages().get(0).code()).isEqualTo(RunCode.IRREVERSIBLE);
        assertThat(database.schema()).isEmpty();
        assertThat(database.journal()).isEmpty();
    }

    @Test
    void aMarkedStepIsLeftOutOrSentAgain() throws SQLException {
        stages.upgrade("r1", THREE_TABLES);
        database.execute("CREATE VIEW b AS SELECT 1 AS one");
        catchThrowableOfType(StepFailedException.class, () -> database.run(events, stages.all()));
        try (Connection connection = database.connect()) {
            database.books(connection).mark("r1", Direction.UPGRADE, 1, StepState.SKIPPED);
            database.books(connection).mark("r1", Direction.UPGRADE, 2, StepState.DONE);
        }
        events.lines.clear();

        database.run(events, stages.all());

        assertThat(events.lines).containsExactly("begin r1", "skipped 0", "skipped 1", "skipped 2", "end r1");
        assertThat(database.history()).containsExactly("r1");
        assertThat(database.journal())
                .containsExactly("r1 UPGRADE 0 DONE", "r1 UPGRADE 1 SKIPPED", "r1 UPGRADE 2 DONE");
    }

    /** A run was killed around its step, and somebody else had changed something else of the table. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatOthersChangedOfATableLeavesNoDoubtAboutAStep(boolean sent) throws SQLException {
        stages.upgrade("r1", op -> createTable(op, "a"));
        database.run(events, stages.all());
        stages.upgrade("r2", op -> op.sql("ALTER TABLE a ADD COLUMN more INT"));
        database.execute("ALTER TABLE a COMMENT = 'by hand'");
        try (Connection connection = database.connect()) {
            JournalEntry planned = JournalEntry.planned(stages.last(), 0, "ALTER TABLE a ADD COLUMN more INT");
            database.books(connection).write(planned.submitted(0, Optional.empty(), "2026-01-01 00:00:00"));
        }
        if (sent) {
            database.execute("ALTER TABLE a ADD COLUMN more INT");
        }
        events.lines.clear();

        database.run(events, stages.newest());

        assertThat(events.lines)
                .isEqualTo(
                        sent
                                ? List.of("begin r2", "done 0", "end r2")
                                : List.of("begin r2", "start 0", "done 0", "end r2"));
        assertThat(database.schema().get("a")).contains("more", "by hand");
    }

    @Test
    void javaCodeRunsWithTheConnectionAndItsFailureIsRecorded() throws SQLException {
        boolean[] broken = {true};
        stages.upgrade("r1", op -> {
            createTable(op, "a");
            op.run("fill", connection -> {
                Queries.execute(connection, "USE information_schema");
                if (broken[0]) {
                    throw new IllegalStateException("no source");
                }
                Queries.execute(connection, "INSERT INTO " + database.name() + ".a VALUES (1, 'x')");
            });
            createTable(op, "b");
        });

        StepFailedException failure =
                catchThrowableOfType(StepFailedException.class, () -> database.run(events, stages.all()));
        broken[0] = false;
        database.run(events, stages.all());

        assertThat(failure.messages().get(0).text()).isEqualTo("The Java code \"fill\" failed: no source");
        assertThat(database.rows("SELECT id, name FROM a")).containsExactly(List.of("1", "x"));
        assertThat(database.schema()).containsOnlyKeys("a", "b");
    }

    @Test
    void bracesAndCommentsReachTheServerAsTheyAre() throws SQLException {
        stages.upgrade("r*/1", op -> {
            createTable(op, "a");
            op.sql("INSERT INTO a VALUES (1, '{d \\'x\\'} */ ? -- ')");
            op.sql("CREATE VIEW v AS SELECT id, name FROM a");
        });

        database.run(events, stages.all());

        assertThat(database.rows("SELECT name FROM a")).containsExactly(List.of("{d 'x'} */ ? -- "));
        assertThat(database.schema().get("v")).doesNotContain("rockhopper").doesNotContain("step");
        assertThat(database.history()).containsExactly("r*/1");
    }

    @Test
    void booksThatTheServerRefusesSayHowToStateTheirReplicas() {
        RockhopperException failure = catchThrowableOfType(RockhopperException.class, () -> {
            try (Connection connection = database.connect()) {
                BookTables tables = new BookTables("rockhopper", java.util.Map.of("replication_num", "9"));
                new Books(RunConnection.fixed(connection), database.name(), tables, "me").create(database.profile());
            }
        });

        assertThat(failure.messages().get(0).code()).isEqualTo(RunCode.BOOKS);
        assertThat(failure.messages().get(0).remedy()).contains("rockhopper.history.property.replication_num=1");
    }

    @Test
    void stampingForgetsHalfRuns() throws SQLException {
        stages.upgrade("r1", THREE_TABLES);
        database.execute("CREATE VIEW b AS SELECT 1 AS one");
        catchThrowableOfType(StepFailedException.class, () -> database.run(events, stages.all()));
        try (Connection connection = database.connect()) {
            Books books = database.books(connection);
            books.applied(stages.last());
            assertThat(books.unfinished()).isEmpty();
            books.reverted("r1");
            assertThat(books.unfinished()).isEmpty();
            assertThat(books.journal()).isEmpty();
        }
    }
}
