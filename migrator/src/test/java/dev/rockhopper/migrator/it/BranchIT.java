/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people, several branches: what git shows, what the tool says, and how it becomes one history again. */
@StarRocksTest
class BranchIT {

    @TempDir
    private Path folder;

    private static String entity(String name, String more) {
        return "@Entity @StarRocksTable(properties = @Property(name = \"replication_num\", value = \"1\")) public class "
                + name + " { @Id Integer id; " + more + "}";
    }

    @Test
    void twoPeopleAddRevisionsAtTheSameTime(TestDatabase database) throws Exception {
        assumeTrue(git("--version") == 0, "git is not installed");
        Workbench bench = Workbench.in(folder, database);
        git("init", "-q", "-b", "main");
        Workbench.write(folder.resolve(".gitignore"), "classes/\n");
        bench.entity("Item", entity("Item", "")).expect(0, "revision", "--offline", "-m", "items");
        commit("items");

        git("checkout", "-q", "-b", "anna");
        bench.entity("Anna", entity("Anna", "")).expect(0, "revision", "--offline", "-m", "work of anna");
        commit("anna");
        git("checkout", "-q", "main");
        Files.delete(folder.resolve("classes/shop/Anna.class"));
        bench.entity("Bert", entity("Bert", "")).expect(0, "revision", "--offline", "-m", "work of bert");
        commit("bert");

        assertThat(git("merge", "anna")).as("exit code of git merge").isEqualTo(1);
        String conflict = Workbench.read(folder.resolve("migrations/schema.json"));
        assertThat(conflict).contains("<<<<<<<", ">>>>>>>");
        bench.compile();
        assertThat(bench.expect(1, "heads").out()).contains("work of anna", "work of bert");
        assertThat(bench.expect(2, "revision", "--offline", "-m", "more").err()).contains("RH6013", "rockhopper merge");
        assertThat(bench.expect(2, "upgrade").err()).contains("RH6013", "rockhopper merge");
        assertThat(bench.expect(2, "diff", "--from", "snapshot:migrations/schema.json", "--to", "entities:")
                        .err())
                .contains("RH3901", "rockhopper merge");

        bench.expect(0, "merge", "-m", "anna and bert");
        assertThat(Workbench.read(folder.resolve("migrations/schema.json"))).doesNotContain("<<<<<<<");
        commit("merged");
        bench.expect(0, "heads");
        assertThat(bench.expect(0, "revision", "--offline", "-m", "nothing").out())
                .startsWith("Nothing to do");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
        assertThat(database.objects()).contains("Item", "Anna", "Bert");
        assertThat(bench.expect(0, "history", "--verbose").out())
                .containsSubsequence("anna and bert", "(head, current)", "parents", "file", "applied by");
    }

    @Test
    void longLivedBranches(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database);
        bench.entity("Item", entity("Item", "")).expect(0, "revision", "--offline", "-m", "items", "--label", "core");
        bench.expect(0, "revision", "--empty", "-m", "rows of the shop", "--parent", "core", "--label", "shop");
        bench.expect(
                0,
                "revision",
                "--empty",
                "-m",
                "rows of the lab",
                "--parent",
                "core",
                "--label",
                "lab",
                "--depends-on",
                "shop");
        bench.entity("Test", entity("Test", "")).expect(0, "revision", "--offline", "-m", "tests", "--parent", "lab");
        assertThat(bench.expect(1, "heads").out()).contains("rows of the shop", "tests");
        assertThat(bench.expect(0, "upgrade", "--sql", "lab@head").out()).containsSubsequence("`Item`", "`Test`");
        bench.expect(0, "upgrade", "core");
        bench.expect(0, "upgrade", "lab@head");
        assertThat(bench.expect(0, "current").out()).contains("tests");
        bench.entity("Test", entity("Test", "String note; "));
        bench.expect(0, "revision", "-m", "notes", "--parent", "lab@head");
        bench.expect(0, "upgrade", "heads");
        bench.expect(0, "check");
    }

    @Test
    void squash(TestDatabase old, TestDatabase half, TestDatabase fresh) throws Exception {
        Workbench bench = Workbench.in(folder, old);
        bench.entity("Item", entity("Item", "")).expect(0, "revision", "-m", "items");
        bench.expect(0, "upgrade");
        bench.database(half).expect(0, "upgrade");
        bench.database(old);
        bench.entity("Item", entity("Item", "String note; ")).expect(0, "revision", "-m", "notes");
        bench.expect(0, "upgrade");
        bench.entity("Item", entity("Item", "String note; Long size; ")).expect(0, "revision", "-m", "sizes");

        bench.expect(0, "squash", "head-1", "-m", "baseline");
        assertThat(bench.revision("baseline")).content().contains("replaces = {", "createTable(\"Item\")", "\"note\"");
        assertThat(bench.expect(0, "history").out())
                .contains("baseline", "pending", "sizes")
                .doesNotContain("items", "notes");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
        assertThat(bench.expect(2, "downgrade", "base", "--allow", "data-loss").err())
                .contains("RH6044", "stamp head");
        bench.expect(0, "stamp", "head");
        bench.expect(0, "check");
        bench.expect(0, "downgrade", "base", "--allow", "data-loss");
        assertThat(old.objects()).doesNotContain("Item");

        assertThat(bench.database(half).expect(2, "upgrade").err()).contains("RH6044");
        bench.database(fresh).expect(0, "upgrade");
        bench.expect(0, "check");
        assertThat(bench.expect(0, "dump").out()).contains("`note`", "`size`");
    }

    /** Who depends on what was squashed depends on the baseline; what the books said of others stays. */
    @Test
    void squashBelowADependency(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database);
        bench.entity("Item", entity("Item", "")).expect(0, "revision", "-m", "items", "--label", "items");
        bench.expect(0, "revision", "--empty", "-m", "second", "--label", "newest");
        bench.expect(0, "revision", "--empty", "-m", "third", "--depends-on", "items");
        bench.expect(0, "upgrade");
        database.execute("UPDATE rockhopper_history SET applied_by = 'the first one' WHERE message = 'third'");

        bench.expect(0, "squash", "head-1", "-m", "baseline");
        assertThat(bench.expect(0, "show").out()).contains("depends on");
        assertThat(bench.expect(0, "show", "items").out()).contains("baseline", "items, newest");
        bench.expect(0, "stamp", "head");
        bench.expect(0, "check");
        assertThat(bench.expect(0, "history", "--verbose").out())
                .contains("the first one", "replaces", "baseline", "items, newest")
                .doesNotContain("__items");
    }

    @Test
    void edit(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database).entity("Item", entity("Item", ""));
        bench.expect(0, "revision", "-m", "items");
        assertThat(bench.expect(0, "edit").out()).isEqualTo(bench.revision("__items") + System.lineSeparator());
        Path script = folder.resolve("editor.sh");
        Workbench.write(script, "sed -i 's/createTable(\"Item\")/createTable(\"Things\")/' \"$1\"\n");
        assumeTrue(new ProcessBuilder("sh", "-c", "true").start().waitFor() == 0, "there is no sh");
        bench.set("EDITOR", "sh " + script).expect(0, "edit", "head");
        assertThat(folder.resolve("migrations/schema.json"))
                .content()
                .contains("Things")
                .doesNotContain("Item");
        assertThat(bench.set("EDITOR", "false").expect(78, "edit", "head").err())
                .contains("RH8002");
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", "-A");
        assertThat(git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", message))
                .isZero();
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor();
        } catch (IOException e) {
            return -1; // there is no git
        }
    }
}
