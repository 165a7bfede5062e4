/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.codegen.revision.SnapshotFile;
import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.migrator.migration.Recorder;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema after any revision, its snapshot file, and revisions that do not fit. */
class SchemaHistoryTest {

    private static final PlanOptions OPTIONS = PlanOptions.of(ServerProfile.NEWEST);
    private static final RevisionSet FIXTURES = new ClassPathRevisions(
                    SchemaHistoryTest.class.getClassLoader(), List.of("dev.rockhopper.migrator.revision.fixture"))
            .read();

    @Test
    void afterEachRevision() {
        SchemaHistory history = new SchemaHistory(FIXTURES);
        assertThat(history.after(List.of()).objects()).isEmpty();
        assertThat(history.after(List.of("fixture1"))
                        .table("orders")
                        .orElseThrow()
                        .columnNames())
                .containsExactly("id", "amount");
        Schema last = history.after(List.of("fixture2"));
        assertThat(last.table("orders").orElseThrow().columnNames()).containsExactly("id", "city", "amount");
        assertThat(last.objects()).containsOnlyKeys("orders", "cities");
        assertThat(history.newest().heads()).containsExactly("fixture2");
    }

    @Test
    void branchesAreFoldedTogether() {
        SchemaHistory history = history(Map.of(
                "a__x.up.sql", "-- rockhopper: revision a\nCREATE TABLE t (id INT) PRIMARY KEY(id);",
                "b__x.up.sql", "-- rockhopper: revision b, parent a\nALTER TABLE t ADD COLUMN x INT;",
                "c__x.up.sql", "-- rockhopper: revision c, parent a\nALTER TABLE t ADD COLUMN y INT;",
                "m__x.up.sql", "-- rockhopper: revision m, parents b c\n"));
        assertThat(columns(history, "b")).containsExactly("id", "x");
        assertThat(columns(history, "c")).containsExactly("id", "y");
        assertThat(columns(history, "m")).containsExactly("id", "x", "y");
    }

    @Test
    void aStepThatDoesNotFitIsNamed() {
        SchemaHistory history = history(
                Map.of(
                        "a__x.up.sql",
                        "-- rockhopper: revision a\nCREATE TABLE t (id INT) PRIMARY KEY(id);\nALTER TABLE t DROP COLUMN gone;"));
        RockhopperException problem =
                catchThrowableOfType(RockhopperException.class, () -> history.after(List.of("a")));
        assertThat(problem.messages()).hasSize(2);
        assertThat(problem)
                .hasMessageContaining("RH6042 a__x.up.sql, upgrade, step 2")
                .hasMessageContaining("gone");
    }

    @Test
    void outlookTellsTheCost() {
        Schema before = new SchemaHistory(FIXTURES).after(List.of("fixture1"));
        List<StepOutlook> outlook = SchemaHistory.outlook(
                before, "x", FIXTURES.byId().get("fixture2").upgrade(), OPTIONS);
        assertThat(outlook)
                .extracting(StepOutlook::cost)
                .containsExactly(
                        Optional.of(Cost.METADATA), Optional.empty(), Optional.of(Cost.METADATA), Optional.empty());
        assertThat(outlook.get(3).after().objects()).containsOnlyKeys("orders", "cities");
    }

    @Test
    void outlookTellsTheHazards() {
        Map<String, Consumer<Operations>> cases = Map.of(
                "[data-loss: Table orders is dropped with its rows.]", op -> op.dropTable("orders"),
                "[data-loss: Column amount of table orders is dropped with its data.]",
                        op -> op.alterTable("orders").dropColumn("amount"),
                "[rewrite: The job rewrites the data of table orders.]",
                        op -> op.alterTable("orders").modifyColumn("amount", "DECIMAL(20,4)"),
                "[data-loss: Rows of table orders are removed.]", op -> op.sql("TRUNCATE TABLE orders"),
                "[data-loss: Rows of table orders are removed.] ",
                        op -> op.sql("TRUNCATE TABLE orders").changesNothing(),
                "[]", op -> op.alterTable("orders").comment("x"));
        Schema before = new SchemaHistory(FIXTURES).after(List.of("fixture1"));
        cases.forEach((expected, method) -> assertThat(
                        SchemaHistory.outlook(before, "x", Recorder.record("x", method), OPTIONS)
                                .get(0)
                                .hazards()
                                .stream()
                                .map(hazard -> hazard.kind().word() + ": " + hazard.text())
                                .toList())
                .asString()
                .isEqualTo(expected.strip()));
    }

    @Test
    void theSnapshotFileTellsWhetherItIsCurrent(@TempDir Path folder) {
        SnapshotFile file = new SnapshotFile(folder);
        Snapshot newest = new SchemaHistory(FIXTURES).newest();
        assertThat(file.check(newest)).get().asString().contains("RH6043").contains("missing");
        file.write(new Snapshot(new SchemaHistory(FIXTURES).after(List.of("fixture1")), List.of("fixture1")));
        assertThat(file.check(newest)).get().asString().contains("at fixture1, the revisions are at fixture2");
        file.write(new Snapshot(Schema.empty(), newest.heads()));
        assertThat(file.check(newest)).get().asString().contains("edited");
        file.write(newest);
        assertThat(file.check(newest)).isEmpty();
        assertThat(file.read().orElseThrow().heads()).containsExactly("fixture2");
    }

    private static List<String> columns(SchemaHistory history, String id) {
        return history.after(List.of(id)).table("t").orElseThrow().columnNames();
    }

    private static SchemaHistory history(Map<String, String> files) {
        SqlRevisionReader reader = new SqlRevisionReader();
        files.forEach((name, text) -> reader.add(name, name, text));
        return new SchemaHistory(RevisionSet.of(reader.revisions(), List.of()));
    }
}
