/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.cli.console.CliContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What programs read: valid JSON whose members and their order do not change by chance. */
class JsonOutputTest {

    private static final String TABLE =
            "CREATE TABLE t (id BIGINT NOT NULL, n VARCHAR(10)) PRIMARY KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 2;\n";

    @TempDir
    private Path folder;

    private CommandLine line(StringWriter out) {
        PrintWriter writer = new PrintWriter(out, true);
        return Cli.commandLine(
                new CliContext(folder, Map.of(), writer, new PrintWriter(new StringWriter(), true), false));
    }

    private JsonNode json(String... arguments) {
        StringWriter out = new StringWriter();
        line(out).execute(arguments);
        return new ObjectMapper().readTree(out.toString());
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static List<String> members(JsonNode node) {
        return new ArrayList<>(node.propertyNames());
    }

    /** {@code dump} is a snapshot, whose form has tests of its own. */
    @Test
    void theseHaveIt() {
        TreeSet<String> found = new TreeSet<>();
        line(new StringWriter()).getSubcommands().forEach((name, command) -> {
            CommandLine.Model.OptionSpec format = command.getCommandSpec().findOption("--format");
            if (format != null && format.paramLabel().contains("json")) {
                found.add(name);
            }
        });
        assertThat(found).containsExactly("diff", "dump", "lint");
    }

    @Test
    void findings() throws Exception {
        file("bad.sql", TABLE.replace("KEY(id)", "KEY(it)"));
        JsonNode findings = json("lint", "file:bad.sql", "--format", "json");
        assertThat(findings.isArray()).isTrue();
        assertThat(findings)
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(members(each)).containsExactly("code", "severity", "place", "text", "remedy"));
    }

    @Test
    void differences() throws Exception {
        file("a.sql", TABLE + "CREATE VIEW v AS SELECT id, n FROM t;\n" + TABLE.replace("TABLE t", "TABLE gone"));
        file("b.sql", TABLE.replace("VARCHAR(10)", "VARCHAR(20)").replace("PRIMARY", "DUPLICATE"));
        JsonNode all = json("diff", "--from", "file:a.sql", "--to", "file:b.sql", "--format", "json");
        assertThat(all.isArray()).isTrue();
        assertThat(all).hasSize(1);
        JsonNode one = all.get(0);
        assertThat(members(one)).containsExactly("database", "changes", "steps", "refusals", "notes");
        List<String> hazards = new ArrayList<>();
        assertThat(one.get("steps")).isNotEmpty().allSatisfy(step -> {
            boolean back = step.has("reverse");
            assertThat(members(step))
                    .containsExactly("sql", "object", "cost", "hazards", back ? "reverse" : "irreversible");
            step.get("hazards").forEach(hazard -> {
                assertThat(members(hazard)).containsExactly("kind", "text");
                hazards.add(hazard.get("kind").asString());
            });
        });
        assertThat(hazards).contains("data-loss");
        assertThat(one.get("refusals"))
                .isNotEmpty()
                .allSatisfy(refusal ->
                        assertThat(members(refusal)).containsExactly("code", "place", "text", "remedy", "rebuildable"));
    }
}
