/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.live.LiveSchemaReader;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.testing.Chance;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Names, comments, defaults and view texts of any characters go through a run and come back from the server and from the journal as they were. */
class HostileTextsIT {

    private static final int TABLES = 25;
    private static final List<String> PIECES = List.of(
            "'", "\"", "''", "\"\"", "\\", "\\\\", "\\'", "\\n", "\n", "\t", "--", "-- x\n", "/*", "*/", "*/ DROP", ";",
            ";\n", "{d '1'}", "{", "}", "?", "$1", "%s", "${x}", "@", "#", "😀", "日本", "é", "\u00a0", "\u2028", "a",
            "B", " ");

    private final Chance chance = new Chance(7);
    private int names;

    private String text() {
        StringBuilder text = new StringBuilder("t");
        for (int i = chance.between(1, 6); i > 0; i--) {
            text.append(chance.of(PIECES));
        }
        return text.append('.').toString();
    }

    /** Within the rules for names of columns: no {@code = < > ! *}, and no backquote. */
    private String name() {
        return withoutPairs(text()).replaceAll("[=<>!*`]", "_") + ++names;
    }

    private static String withoutPairs(String text) {
        return text.replaceAll("[^\\x{0}-\\x{ffff}]", "+");
    }

    private Table table() {
        return Table.builder(name())
                .columns(List.of(
                        Column.of("id", ScalarType.INT).withNullability(Nullability.NOT_NULL),
                        Column.of(name(), new VarcharType(200))
                                .withDefault(Optional.of(new DefaultValue.Literal(text())))
                                .withComment(text())))
                .key(KeyModel.DUPLICATE, "id")
                .distribution(Optional.of(new Distribution.Hash(List.of("id"), OptionalInt.of(1))))
                .properties(Map.of("replication_num", "1"))
                .comment(text())
                .build();
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    @Test
    void comeBackAsTheyWere() throws SQLException {
        List<RecordedStep> steps = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            Table table = table();
            steps.add(new RecordedStep.Typed(CreateTable.of(table)));
            // the server cuts a view's query by one character for each that needs two in UTF-16 (seen on 4.1.0)
            steps.add(new RecordedStep.Typed(CreateView.of(new View(
                    name(),
                    List.of(),
                    "SELECT id, " + literal(withoutPairs(text())) + " AS c FROM `" + table.name() + "`",
                    "",
                    Optional.empty()))));
        }
        try (TestDatabase database = TestDatabase.open();
                Connection connection = database.connect()) {
            Schema before = Schema.empty().inDatabase(database.name());
            String message = text();
            Stage stage = new Stage("r1", message, List.of(), "sum", Direction.UPGRADE, before, steps);

            database.run(RunListener.SILENT, List.of(stage));

            Schema expected = before;
            for (RecordedStep step : steps) {
                expected = SchemaFold.applyAll(expected, step.effect());
            }
            Schema live = new LiveSchemaReader(connection).read(database.name()).schema();
            Schema seen = live.withObjects(live.objects().values().stream()
                    .filter(object -> !TestDatabase.BOOKS.owns(object.name()))
                    .toList());
            assertThat(SchemaDiff.between(seen, expected, DiffOptions.of(database.profile())))
                    .isEmpty();
            for (Table table : expected.all(Table.class)) {
                Table back = live.table(table.name()).orElseThrow();
                assertThat(back.comment()).isEqualTo(table.comment());
                assertThat(back.columns().get(1).name())
                        .isEqualTo(table.columns().get(1).name());
                assertThat(back.columns().get(1).comment())
                        .isEqualTo(table.columns().get(1).comment());
                assertThat(back.columns().get(1).defaultValue())
                        .isEqualTo(table.columns().get(1).defaultValue());
            }
            Books books = database.books(connection);
            assertThat(books.history().get(0).message()).isEqualTo(message);
            assertThat(books.journal())
                    .extracting(JournalEntry::statement)
                    .containsExactlyElementsOf(steps.stream()
                            .map(step -> StepText.of(step, database.profile()))
                            .toList());
        }
    }
}
