/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New revisions in every form, offline and by hand. */
@StarRocksTest
class RevisionIT {

    private static final String HEAD =
            "@Entity @StarRocksTable(properties = @Property(name = \"replication_num\", value = \"1\")) public class Item {"
                    + " @Id Integer id; @Column(length = 20) String name; ";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"java", "sql", "flyway"})
    void everyFormatTellsTheSameStory(String format, TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database).set("ROCKHOPPER_FORMAT", format);
        bench.entity("Item", HEAD + "}").expect(0, "revision", "-m", "first");
        bench.expect(0, "upgrade");
        bench.entity("Item", HEAD + "Integer age; }").expect(0, "revision", "-m", "second");
        assertThat(bench.expect(0, "upgrade", "--sql").out()).contains("ADD COLUMN `age` INT NULL");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
        bench.expect(0, "downgrade", "base", "--allow", "data-loss");
        assertThat(database.objects()).containsExactly("rockhopper_history", "rockhopper_journal");
        bench.expect(0, "upgrade", "+1");
        assertThat(bench.expect(0, "current").out()).contains("first", "1 revision pending");
    }

    @Test
    void offlineNeedsNoServer() {
        Workbench bench = new Workbench(folder)
                .set("ROCKHOPPER_CLASSPATH", "classes")
                .set("ROCKHOPPER_PACKAGES", "shop")
                .set("ROCKHOPPER_SERVER_VERSION", "3.5.0");
        bench.entity("Item", HEAD + "}").expect(0, "revision", "-m", "first", "--offline");
        bench.entity("Item", HEAD + "Integer age; }").expect(0, "revision", "-m", "second", "--offline");
        assertThat(bench.expect(0, "revision", "-m", "third", "--offline").out())
                .startsWith("Nothing to do");

        assertThat(bench.expect(0, "upgrade", "--sql", "--offline").out())
                .contains("CREATE TABLE `Item`", "ADD COLUMN `age`");
        assertThat(bench.expect(0, "upgrade", "--sql", "head-1:head").out())
                .contains("ADD COLUMN `age`")
                .doesNotContain("CREATE TABLE");
        assertThat(bench.expect(0, "downgrade", "--sql", "--offline", "head:base")
                        .out())
                .containsSubsequence("DROP COLUMN `age`", "DROP TABLE `Item`");
        assertThat(bench.expect(0, "heads").out()).contains("second");
        assertThat(bench.expect(0, "show", "head").out()).contains("-- upgrade", "ADD COLUMN `age`", "-- downgrade");
    }

    @Test
    void aRevisionByHand(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database).set("ROCKHOPPER_FORMAT", "java");
        bench.entity("Item", HEAD + "}").expect(0, "revision", "-m", "first");
        bench.expect(0, "revision", "-m", "rows", "--empty");
        Path file = bench.revision("__rows");
        Workbench.write(
                file,
                Workbench.read(file)
                        .replaceFirst(
                                "(upgrade\\(Operations op\\) \\{)",
                                "$1 op.sql(\"INSERT INTO Item (id, name) VALUES (1, 'a;b')\");"
                                        + " op.run(\"more\", connection -> { try (var s = connection.createStatement()) {"
                                        + " s.execute(\"INSERT INTO Item (id, name) VALUES (2, 'c')\"); } });"));
        assertThat(bench.expect(0, "upgrade", "--sql").out()).contains("INSERT INTO Item", "-- Java: more");
        bench.expect(0, "upgrade");
        assertThat(database.query("SELECT name FROM Item ORDER BY id")).isEqualTo(List.of("a;b", "c"));
        bench.expect(0, "check");
    }

    @Test
    void whatCannotBeAlteredIsRefusedOrRebuilt(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database);
        bench.entity("Item", HEAD + "}").expect(0, "revision", "-m", "first");
        bench.expect(0, "upgrade");
        database.execute("INSERT INTO Item (id, name) VALUES (1, 'kept')");
        bench.entity("Item", HEAD.replace("@StarRocksTable(", "@StarRocksTable(duplicateKey = \"id\", ") + "}");

        assertThat(bench.expect(2, "revision", "-m", "another key").err()).contains("RH6040", "RH3008", "Item");
        assertThat(bench.expect(0, "heads").out()).contains("first");

        assertThat(bench.expect(0, "revision", "-m", "another key", "--rebuild", "Item")
                        .out())
                .contains("SWAP WITH");
        bench.expect(0, "upgrade", "--allow", "data-loss");
        bench.expect(0, "check");
        assertThat(database.query("SELECT name FROM Item")).containsExactly("kept");
    }
}
