/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rockhopper report} on a live database. */
@StarRocksTest
class ReportIT {

    private static final String TABLE = "@Entity @Table(name = \"orders\") @StarRocksTable(primaryKey = \"id\","
            + " distributedBy = \"HASH(id) BUCKETS 2\", properties = @Property(name = \"replication_num\", value = \"1\"))"
            + " public class Order { @Id Long id; @Column(length = 40) String customer; %s }";

    @Test
    void showsObjectsPendingStepsHistoryAndDrift(@TempDir Path folder, TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database).entity("Order", TABLE.formatted(""));
        bench.expect(0, "revision", "-m", "first");
        bench.expect(0, "report", "--offline", "--output", "offline.html");
        assertThat(Workbench.read(folder.resolve("offline.html")))
                .contains("id=\"o-orders\"")
                .contains("CREATE");
        bench.expect(0, "upgrade");
        bench.entity("Order", TABLE.formatted("Integer quantity;"));
        bench.expect(0, "revision", "-m", "quantity");
        bench.entity("Order", TABLE.formatted("Integer quantity; java.time.LocalDate due;"));
        bench.expect(0, "report");
        String html = Workbench.read(folder.resolve("rockhopper-report.html"));
        shows(
                html,
                "<h1>" + database.name() + "</h1>",
                "1 revision pending",
                "HASH(<wbr/>id) ×&#160;2",
                "class=\"cost\"",
                "Changes of entities that no revision has yet",
                "class=\"applied\"");
        assertThat(html.contains("o-rockhopper")).as("the books are shown").isFalse();
        assertThat(bench.expect(0, "report", "--format", "mermaid").out())
                .startsWith("```mermaid\nerDiagram")
                .contains("customer");
        database.execute("ALTER TABLE orders COMMENT = 'by hand'");
        bench.expect(0, "report", "-o", "drift.html");
        assertThat(Workbench.read(folder.resolve("drift.html")))
                .contains("1 finding")
                .contains("RH8202");
        bench.set("ROCKHOPPER_DIRECTORY", "elsewhere").set("ROCKHOPPER_CLASSPATH", "");
        bench.expect(0, "report", "-o", "without-files.html");
        shows(
                Workbench.read(folder.resolve("without-files.html")),
                "RH6019",
                "id=\"o-orders\"",
                "class=\"applied\"",
                "first");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder, TestDatabase database) {
        Workbench bench = Workbench.in(folder, database).entity("Order", TABLE.formatted(""));
        assertThat(bench.expect(2, "report", "-o", "/dev/null/report.html").err())
                .contains("RH8207");
    }

    /** Without the whole file in the failure. */
    private static void shows(String html, String... texts) {
        for (String each : texts) {
            assertThat(html.contains(each)).as("the report shows " + each).isTrue();
        }
    }
}
