/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.rockhopper.migrator.cli.console.CliContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What needs no server: help, usage, exit codes, files as sources. */
class CommandLineTest {

    private static final String TABLE =
            "CREATE TABLE t (id INT NOT NULL, name VARCHAR(20)) PRIMARY KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 2;\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CliContext context =
                new CliContext(folder, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), false);
        return Cli.execute(context, arguments);
    }

    private void file(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 64 | RH8101",
                "upgrad | 64 | Did you mean: rockhopper upgrade",
                "upgrade --ulr=x | 64 | Did you mean --url?",
                "upgrade --offline | 64 | Add --sql",
                "upgrade --allow data-los | 64 | Did you mean data-loss?",
                "downgrade | 64 | RH8101",
                "downgrade -1 --sql --offline | 64 | head:-1",
                "diff --from nothing --to entities: | 64 | RH8102",
                "diff --from file:gone.sql --to file:gone.sql | 78 | RH8005",
                "current | 78 | ROCKHOPPER_URL",
                "current --config gone.properties | 78 | RH8005",
                "lint | 78 | ROCKHOPPER_CLASSPATH",
                "lint --classpath gone | 78 | RH8005",
                "show head | 2 | RH6014",
            })
    void wrongCalls(String line, int exit, String message) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" ")))
                .as(err.toString())
                .isEqualTo(exit);
        assertThat(err.toString()).contains("error RH", message).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyCommandHasHelp() {
        CliContext context =
                new CliContext(folder, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), false);
        for (CommandLine command : Cli.commandLine(context).getSubcommands().values()) {
            assertThat(run(command.getCommandName(), "--help")).isZero();
            assertThat(Commands.nameOf(command.getCommand().getClass())).isEqualTo(command.getCommandName());
            assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        }
        assertThat(err.toString()).isEmpty();
    }

    /** As a person types them: each is a call of its command that can be read. */
    @Test
    void examplesAreCalls() {
        CliContext context =
                new CliContext(folder, Map.of(), new PrintWriter(out, true), new PrintWriter(err, true), false);
        CommandLine line = Cli.commandLine(context);
        for (CommandLine command : line.getSubcommands().values()) {
            List<String> examples = Arrays.stream(
                            command.getCommandSpec().usageMessage().footer())
                    .filter(each -> each.startsWith("  "))
                    .map(String::strip)
                    .toList();
            assertThat(examples).as(command.getCommandName()).isNotEmpty();
            for (String each : examples) {
                String call = each.replaceAll("^source <\\(|\\)$| > \\S+$", "");
                assertThat(call).startsWith("rockhopper " + command.getCommandName());
                String[] words = call.replaceAll("\"[^\"]*\"", "text").split(" ");
                assertThatCode(() -> line.parseArgs(Arrays.copyOfRange(words, 1, words.length)))
                        .as(each)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void theShellCompletes() {
        assertThat(run("completion")).isZero();
        assertThat(out.toString()).contains("complete -F _complete_rockhopper", "--allow-drift", "downgrade");
    }

    @Test
    void coloursCanBeForbidden() {
        for (String no : List.of("1", "")) {
            CliContext context = new CliContext(
                    folder, Map.of("NO_COLOR", no), new PrintWriter(out, true), new PrintWriter(err, true), true);
            assertThat(context.terminal()).isTrue();
            assertThat(context.colours()).isEqualTo(no.isEmpty());
        }
    }

    @Test
    void filesAreCompared() throws Exception {
        file("a.sql", TABLE);
        file("b.sql", TABLE + "ALTER TABLE t ADD COLUMN age INT NULL;\n");
        assertThat(run("diff", "--from", "file:a.sql", "--to", "file:a.sql")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("diff", "--from", "file:a.sql", "--to", "file:b.sql")).isEqualTo(1);
        assertThat(out.toString())
                .contains("ALTER TABLE `t`", "ADD COLUMN `age`")
                .endsWith(";\n");
    }

    @Test
    void findingsAsTextAndJson() throws Exception {
        file("bad.sql", "CREATE TABLE t (a INT, b INT) PRIMARY KEY(c);\n");
        file("good.sql", TABLE);
        assertThat(run("lint", "file:bad.sql")).isEqualTo(1);
        assertThat(out.toString()).contains("RH1004  t.c: PRIMARY KEY names the column c", "  → Use one of: a, b.");
        out.getBuffer().setLength(0);
        assertThat(run("lint", "file:bad.sql", "--format", "json")).isEqualTo(1);
        assertThat(out.toString())
                .contains(
                        "\"code\" : \"RH1004\"",
                        "\"severity\" : \"error\"",
                        "\"place\" : \"t.c\"",
                        "\"remedy\" : \"Use one of: a, b.\"");
        out.getBuffer().setLength(0);
        assertThat(run("lint", "file:good.sql", "--format", "json")).isZero();
        assertThat(out.toString().strip()).isEqualTo("[ ]");
    }

    @Test
    void whatIsOnlyWorthKnowingIsNoFailure() throws Exception {
        Files.writeString(
                folder.resolve("udf.sql"),
                "CREATE TABLE t (id BIGINT NOT NULL, v INT, w INT AS my_own_function(v)) PRIMARY KEY(id) DISTRIBUTED BY HASH(id);");
        for (String format : List.of("text", "json")) {
            out.getBuffer().setLength(0);
            assertThat(run("lint", "file:udf.sql", "--format", format)).isZero();
            assertThat(out.toString()).contains("RH1015", "my_own_function");
        }
    }

    @Test
    void differencesAsTextAndJson() throws Exception {
        file("a.sql", TABLE);
        file("b.sql", TABLE.replace("PRIMARY KEY(id)", "DUPLICATE KEY(id)"));
        assertThat(run("diff", "--from", "file:a.sql", "--to", "file:b.sql", "--format", "text"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("refused", "RH30");
        assertThat(run("diff", "--from", "file:a.sql", "--to", "file:b.sql", "--format", "json"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"refusals\" : [", "\"rebuildable\" : true");
        assertThat(run("diff", "--from", "file:a.sql", "--to", "file:b.sql", "--rebuild", "t"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("INSERT INTO", "SWAP WITH");
    }

    @Test
    void severalDatabasesInOneFile() throws Exception {
        file("a.sql", "USE one;\n" + TABLE + "USE two;\n" + TABLE);
        file("b.sql", "USE one;\n" + TABLE);
        assertThat(run("diff", "--from", "file:a.sql", "--to", "file:b.sql")).isEqualTo(1);
        assertThat(out.toString()).contains("USE `two`;", "DROP TABLE `t`").doesNotContain("`one`");
    }

    @Test
    void mistakesInAFileHaveTheirLine() throws Exception {
        file("a.sql", TABLE + "CREATE TABEL x (a INT);\n");
        assertThat(run("diff", "--from", "file:a.sql", "--to", "file:a.sql")).isEqualTo(2);
        assertThat(err.toString()).contains("RH2001", "a.sql:2");
        file("b.sql", TABLE + "ALTER TABLE t DROP COLUMN gone;\n");
        assertThat(run("diff", "--from", "file:b.sql", "--to", "file:b.sql")).isEqualTo(2);
        assertThat(err.toString()).contains("RH3804", "b.sql:2");
    }

    @Test
    void lintFindsWhatAServerRefuses() throws Exception {
        file("a.sql", TABLE.replace("id INT", "id DOUBLE"));
        assertThat(run("lint", "file:a.sql")).isEqualTo(1);
        assertThat(out.toString()).contains("RH1011", "t.id");
    }

    @Test
    void initOverwritesNothing() throws Exception {
        assertThat(run("init", "--url", "jdbc:mysql://u:secret@fe:9030/shop?password=secret", "--packages", "shop"))
                .isZero();
        String text = Files.readString(folder.resolve("rockhopper.properties"));
        assertThat(text)
                .contains(
                        "\nrockhopper.url=jdbc:mysql://fe:9030/shop\n",
                        "\nrockhopper.packages=shop\n",
                        "\n#rockhopper.user=")
                .doesNotContain("secret");
        assertThat(folder.resolve("migrations")).isDirectory();
        assertThat(run("init")).isEqualTo(2);
        assertThat(err.toString()).contains("RH8205");
        assertThat(Files.readString(folder.resolve("rockhopper.properties"))).isEqualTo(text);
    }

    @Test
    void filesThatAreNoRevisionsAreTold() throws Exception {
        Path migrations = Files.createDirectories(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("R__views.sql"), "CREATE OR REPLACE VIEW v AS SELECT 1 AS one;");
        assertThat(run("heads")).isZero();
        assertThat(err.toString()).containsOnlyOnce("RH6020 R__views.sql").contains("Repeatable migrations");
    }

    @Test
    void theClassPathForCompilers() {
        assertThat(run("--print-classpath")).isZero();
        assertThat(out.toString().strip()).isNotEmpty().doesNotContain("picocli-");
    }
}
