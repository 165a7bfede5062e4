/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.Property;
import dev.rockhopper.annotations.RenamedFrom;
import dev.rockhopper.annotations.StarRocksColumn;
import dev.rockhopper.annotations.StarRocksIndex;
import dev.rockhopper.annotations.StarRocksTable;
import dev.rockhopper.annotations.View;
import dev.rockhopper.annotations.ViewColumn;
import dev.rockhopper.migrator.config.EntitySettings;
import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.config.SettingsLoader;
import dev.rockhopper.migrator.entities.EntityReader;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Planner;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.ServerProfile;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of the guide, held to the code. */
class TablesTest {

    private static final String TABLE = """
            CREATE TABLE t (k INT NOT NULL, %s)
            %s
            """;
    private static final String REST =
            "DUPLICATE KEY (k) DISTRIBUTED BY HASH(k) BUCKETS 4 PROPERTIES (\"replication_num\" = \"3\")";

    @ParameterizedTest
    @ValueSource(strings = {"Columns", "Refused changes"})
    void changesOfColumns(String heading) {
        Tables.check(Page.of("planning.md"), heading, 3, row -> plan(column(row.get(1)), column(row.get(2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tables", "Refused changes of tables", "Changes that plan nothing"})
    void changesOfTables(String heading) {
        Tables.check(Page.of("planning.md"), heading, 3, row -> plan(table(row.get(1)), table(row.get(2))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Views and materialized views"})
    void changesOfViews(String heading) {
        Tables.check(Page.of("planning.md"), heading, 3, row -> plan(view(row.get(1)), view(row.get(2))));
    }

    private static Schema column(String cell) {
        return schema(TABLE.formatted(code(cell).equals("—") ? "v INT" : "v INT, " + code(cell), REST));
    }

    /** The usual clauses, with that of the cell in the place of the one that begins with the same word. */
    private static Schema table(String cell) {
        String clause = code(cell);
        String word = clause.split(" ")[0];
        boolean key = clause.contains(" KEY ");
        String clauses = Stream.of(
                        key ? clause : "DUPLICATE KEY (k)",
                        word.equals("COMMENT") ? clause : "",
                        word.equals("PARTITION") ? clause : "",
                        word.equals("DISTRIBUTED") ? clause : "DISTRIBUTED BY HASH(k) BUCKETS 4",
                        word.equals("ORDER") ? clause : "",
                        word.equals("PROPERTIES") ? clause : "PROPERTIES (\"replication_num\" = \"3\")")
                .collect(Collectors.joining(" "));
        return schema(TABLE.formatted("v INT, d DATE NOT NULL", clauses));
    }

    private static Schema view(String cell) {
        String base = TABLE.formatted("v INT", REST) + ";\n";
        return schema(code(cell).equals("—") ? base : base + code(cell));
    }

    private static String code(String cell) {
        return cell.replace("`", "");
    }

    private static Schema schema(String script) {
        Schema schema = Schema.empty();
        for (ParsedStatement each : DdlParser.parseScript(script)) {
            schema = SchemaFold.apply(schema, each.statement());
        }
        return schema;
    }

    /** Statement and cost, or the refusal. */
    private static List<String> plan(Schema from, Schema to) {
        ServerProfile server = ServerProfile.NEWEST;
        Plan plan = Planner.plan(
                from, to, SchemaDiff.compare(from, to, DiffOptions.of(server)).changes(), PlanOptions.of(server));
        if (!plan.refusals().isEmpty()) {
            return List.of(plan.refusals().stream()
                    .map(each -> each.message().code().id() + " "
                            + each.message().text() + (each.rebuildable() ? " Rebuild: yes." : " Rebuild: no."))
                    .collect(Collectors.joining(" ")));
        }
        if (plan.steps().isEmpty()) {
            return List.of("—", "—");
        }
        String statements = plan.steps().stream()
                .map(step -> "`"
                        + DdlRenderer.NEWEST
                                .render(step.statement())
                                .replaceAll("\\s+", " ")
                                .replace("`", "") + "`")
                .collect(Collectors.joining("; "));
        String costs = plan.steps().stream()
                .map(step -> word(step.cost()) + hazards(step))
                .distinct()
                .collect(Collectors.joining("; "));
        return List.of(statements, costs);
    }

    private static String hazards(Step step) {
        return step.hazards().stream()
                .map(each -> ", " + each.kind().word())
                .distinct()
                .collect(Collectors.joining());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Test
    void typesOfAttributes(@TempDir Path folder) throws IOException {
        Page page = Page.of("types.md");
        List<List<String>> rows = page.rows("Attributes");
        StringBuilder source = new StringBuilder("""
                package types;
                import dev.rockhopper.annotations.*;
                import jakarta.persistence.*;
                import java.math.*;
                import java.time.*;
                import java.util.*;
                import org.hibernate.annotations.JdbcTypeCode;
                import org.hibernate.annotations.Struct;
                import org.hibernate.type.SqlTypes;
                @Entity @jakarta.persistence.Table(name = "t") public class T {
                  enum Colour { RED, GREEN }
                  @Embeddable public static class Place { String town; Integer floor; }
                  public static class InCents implements AttributeConverter<BigDecimal, Long> {
                    public Long convertToDatabaseColumn(BigDecimal amount) { return null; }
                    public BigDecimal convertToEntityAttribute(Long cents) { return null; }
                  }
                  @Id Integer id;
                """);
        for (int i = 0; i < rows.size(); i++) {
            source.append("  ")
                    .append(code(rows.get(i).get(0)))
                    .append(" a")
                    .append(i)
                    .append(";\n");
        }
        Files.createDirectories(folder.resolve("src/types"));
        Files.writeString(folder.resolve("src/types/T.java"), source.append("}\n"));
        assertThat(Sources.compile(folder.resolve("src"), folder.resolve("classes")))
                .isEmpty();
        Table table = new EntityReader(
                        new EntitySettings(List.of(folder.resolve("classes")), List.of(), "jpa", Map.of()))
                .read(Optional.empty())
                .orThrow()
                .schema()
                .table("t")
                .orElseThrow();
        Tables.check(
                page,
                "Attributes",
                1,
                row -> List.of("`"
                        + table.column("a"
                                        + rows.stream()
                                                .map(each -> each.get(0))
                                                .toList()
                                                .indexOf(row.get(0)))
                                .orElseThrow()
                                .type()
                                .sql()
                                .replace("`", "")
                        + "`"));
    }

    @Test
    void settingsAreAllDescribed(@TempDir Path folder) {
        Page page = Page.of("settings.md");
        List<List<String>> rows = page.rows("All settings");
        assertThat(rows)
                .extracting(row -> code(row.get(0)))
                .containsExactly(Stream.of(SettingKey.values())
                        .map(key -> "rockhopper." + key.key())
                        .toArray(String[]::new));
        Tables.check(page, "All settings", 2, row -> {
            SettingKey key = Stream.of(SettingKey.values())
                    .filter(each -> code(row.get(0)).equals("rockhopper." + each.key()))
                    .findFirst()
                    .orElseThrow();
            return List.of("`" + key.variable() + "`", key.description());
        });
        Settings none = new SettingsLoader(folder, Map.of()).load();
        for (List<String> row : rows) {
            if (!row.get(1).isEmpty()) {
                Map<String, String> stated = Map.of(code(row.get(2)), code(row.get(1)));
                assertThat(new SettingsLoader(folder, stated).load())
                        .as("the default of " + row.get(0))
                        .isEqualTo(none);
            }
        }
    }

    @Test
    void annotationsAreAllDescribedWithTheirDefaults() {
        Page page = Page.of("annotations.md");
        Stream.of(
                        StarRocksTable.class,
                        StarRocksColumn.class,
                        StarRocksIndex.class,
                        Property.class,
                        View.class,
                        MaterializedView.class,
                        ViewColumn.class,
                        RenamedFrom.class)
                .forEach(type -> {
                    List<List<String>> rows = page.rows("@" + type.getSimpleName());
                    assertThat(rows)
                            .as("members of " + type.getSimpleName())
                            .extracting(row -> code(row.get(0)))
                            .containsExactlyInAnyOrder(Stream.of(type.getDeclaredMethods())
                                    .map(Method::getName)
                                    .toArray(String[]::new));
                    for (Method member : type.getDeclaredMethods()) {
                        List<String> row = rows.stream()
                                .filter(each -> code(each.get(0)).equals(member.getName()))
                                .findFirst()
                                .orElseThrow();
                        assertThat(row.get(1))
                                .as(type.getSimpleName() + "." + member.getName())
                                .isEqualTo(defaultOf(member));
                        assertThat(row.get(2)).isNotBlank();
                    }
                });
    }

    /** How the page shows a default: empty for none, and for an empty text or list, which mean "not stated". */
    private static String defaultOf(Method member) {
        Object value = member.getDefaultValue();
        if (value == null) {
            return "required";
        }
        boolean empty = value.equals("") || value.getClass().isArray() && Array.getLength(value) == 0;
        return empty ? "" : "`" + value + "`";
    }

    @Test
    void everyCodeOfARunHasARemedy() {
        List<List<String>> rows = Page.of("operations.md").rows("Codes of a run");
        assertThat(rows)
                .extracting(row -> row.get(0))
                .containsExactly(Stream.of(RunCode.values()).map(RunCode::id).toArray(String[]::new));
        assertThat(rows).allMatch(row -> !row.get(1).isBlank() && !row.get(2).isBlank());
    }
}
