/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.codegen.migration.MigrationHeader;
import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.MigrationStep;
import dev.rockhopper.codegen.migration.SqlMigrationWriter;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.testing.Chance;
import dev.rockhopper.schema.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names, comments, queries, reasons and hazards with any characters never leave their literals and comments. */
class HostileTextsTest {

    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"\"",
            "\"\"",
            "'",
            "\\",
            "\\\\",
            "\\u0022",
            "\\u000a",
            "\\n",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            "  \n",
            "*/",
            "/*",
            "//",
            "--",
            ";",
            "$",
            "$S",
            "$L",
            "$[",
            "%s",
            "{}",
            "\u0000",
            "\u0001",
            "\u001a",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ud83d\ude00",
            "日本",
            "é",
            "a",
            "B",
            "1",
            "`",
            "@Override",
            "<b>",
            "&amp;");

    private final Chance chance = new Chance(42);

    @Test
    void literals() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            statements.add(CreateTable.of(Table.builder(name())
                    .columns(List.of(Column.of(name(), ScalarType.INT).withComment(text())))
                    .properties(Map.of(text(), text()))
                    .comment(text())
                    .build()));
            statements.add(CreateView.of(
                    new View(name(), List.of(new ViewColumn(name(), text())), query(), text(), Optional.empty())));
        }
        SourceFile file = GeneratedSources.file(GeneratedSources.source(statements));
        assertThat(GeneratedSources.statements(GeneratedSources.load(file).upgrade()))
                .containsExactlyElementsOf(statements);
    }

    @Test
    void commentsAndReasons() {
        List<MigrationStep> steps = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Statement statement = CreateTable.of(Table.builder("t" + i)
                    .columns(List.of(Column.of("a", ScalarType.INT)))
                    .build());
            steps.add(new MigrationStep.Run(statement, List.of(text(), text())));
            steps.add(new MigrationStep.Irreversible(text() + "x", List.of(text())));
        }
        for (int i = 0; i < 5; i++) {
            MigrationHeader header = new MigrationHeader("a1", List.of(), text() + "x", List.of(), List.of());
            check(new MigrationSource(header, List.of(text()), i == 0 ? steps : List.of(), List.of()));
        }
    }

    private static void check(MigrationSource source) {
        LoadedRevision java = GeneratedSources.load(GeneratedSources.file(source));
        Faithfulness.check(source, java);
        assertThat(java.node().message()).isEqualTo(source.header().message());
        SqlMigrationWriter writer = new SqlMigrationWriter(DdlRenderer.NEWEST);
        SqlRevisionReader reader = new SqlRevisionReader();
        reader.add("a1__x.up.sql", "a1__x.up.sql", writer.up(source));
        reader.add("a1__x.down.sql", "a1__x.down.sql", writer.down(source));
        Faithfulness.check(source, reader.revisions().get(0));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = chance.between(0, 12); i > 0; i--) {
            text.append(chance.of(PIECES));
        }
        return text.toString();
    }

    /** Names have no backquote and are not empty. */
    private String name() {
        return "n" + text().replace("`", "");
    }

    /** Blanks around a query and its last semicolon do not count. */
    private String query() {
        return "SELECT '" + text() + "'";
    }
}
