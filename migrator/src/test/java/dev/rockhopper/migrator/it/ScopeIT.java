/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not count, and what belongs to others, is neither seen as a difference nor touched; what is taken over is owned. */
@StarRocksTest
class ScopeIT {

    private static final String ORDER = """
            @Entity @Table(name = "orders") @StarRocksTable(distributedBy = "HASH(id) BUCKETS 2",
                    properties = @Property(name = "replication_num", value = "1"))
            public class Order { @Id long id; String note; }
            """;

    private static final String FOREIGN =
            "CREATE TABLE foreign_one (id INT) DUPLICATE KEY(id) PROPERTIES ('replication_num' = '1')";

    @TempDir
    private Path folder;

    @Test
    void ignoredColumnsAndProperties(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database).entity("Order", ORDER);
        bench.expect(0, "revision", "-m", "orders");
        bench.expect(0, "upgrade");
        database.execute("ALTER TABLE orders ADD COLUMN etl_batch BIGINT");
        await(bench, "etl_batch");
        database.execute("ALTER TABLE orders ADD INDEX ix_etl (etl_batch) USING BITMAP");
        await(bench, "ix_etl");
        assertThat(bench.expect(1, "check").all()).contains("etl_batch");
        bench.set("ROCKHOPPER_IGNORE_COLUMNS", "ETL_*");
        bench.expect(0, "check");
        bench.expect(0, "validate");

        database.execute("ALTER TABLE orders SET ('replicated_storage' = 'false')");
        bench.entity(
                "Order",
                ORDER.replace(
                                "@Property(name = \"replication_num\", value = \"1\")",
                                "{@Property(name = \"replication_num\", value = \"1\"), @Property(name = \"replicated_storage\", value = \"true\")}")
                        .replace("String note;", "String note; Integer more;"));
        bench.set("ROCKHOPPER_IGNORE_PROPERTIES", "orders.replicated_*");
        assertThat(bench.expect(0, "revision", "-m", "more").all())
                .contains("more")
                .doesNotContain("replicated_storage");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
        assertThat(bench.expect(0, "dump").out()).doesNotContain("etl_batch");
        assertThat(bench.set("ROCKHOPPER_IGNORE_COLUMNS", "").expect(0, "dump").out())
                .contains("etl_batch");
    }

    @Test
    void entitiesWithoutThePrefixAreToldAndLeftOut(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database)
                .entity("Order", ORDER)
                .entity("Own", ORDER.replace("\"orders\"", "\"shop_own\"").replace("class Order", "class Own"))
                .set("ROCKHOPPER_TABLE_PREFIX", "shop_");

        String told = bench.expect(0, "revision", "-m", "own").all();

        assertThat(told)
                .contains(
                        "warning RH8210 rockhopper.table-prefix: These do not begin with shop_ and are left out: orders.")
                .contains("rockhopper.naming");
        assertThat(bench.revision("__own")).content().contains("\"shop_own\"").doesNotContain("\"orders\"");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
        bench.entity("Order", ORDER.replace("\"orders\"", "\"shop_orders\""));
        assertThat(bench.expect(0, "revision", "-m", "orders").all()).doesNotContain("RH8210");
    }

    @Test
    void aRebuildNeverLosesIgnoredColumns(TestDatabase database) throws Exception {
        Workbench bench =
                Workbench.in(folder, database).entity("Order", ORDER).set("ROCKHOPPER_IGNORE_COLUMNS", "etl_*");
        bench.expect(0, "revision", "-m", "orders");
        bench.expect(0, "upgrade");
        database.execute("ALTER TABLE orders ADD COLUMN etl_batch BIGINT");
        await(bench.set("ROCKHOPPER_IGNORE_COLUMNS", ""), "etl_batch");
        bench.set("ROCKHOPPER_IGNORE_COLUMNS", "etl_*");
        bench.entity(
                "Order",
                ORDER.replace("HASH(id) BUCKETS 2\",", "HASH(id) BUCKETS 2\", primaryKey = {\"id\", \"note\"},"));
        assertThat(bench.expect(78, "revision", "-m", "key", "--rebuild", "orders")
                        .err())
                .contains("RH8004", "orders");
        assertThat(bench.expect(2, "revision", "-m", "key", "--rebuild", "*").err())
                .doesNotContain("etl_batch");
    }

    @Test
    void othersObjectsStayUntilTheyAreTakenOver(TestDatabase database, TestDatabase fresh) throws Exception {
        database.execute(FOREIGN);
        database.execute(
                "CREATE TABLE orders (id BIGINT NOT NULL, note VARCHAR(255)) PRIMARY KEY(id) DISTRIBUTED BY HASH(id) BUCKETS 2"
                        + " PROPERTIES ('replication_num' = '1')");
        Workbench bench = Workbench.in(folder, database)
                .entity("Order", ORDER.replace("String note;", "String note; Integer amount;"));
        assertThat(bench.expect(2, "revision", "-m", "take over").err()).contains("RH8204", "orders", "--adopt orders");
        bench.expect(0, "revision", "-m", "take over", "--adopt", "orders");
        assertThat(bench.revision("take_over"))
                .content()
                .contains(".ifNotExists()", ".addColumn(\"amount\"")
                .doesNotContain("foreign_one", "dropTable");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
        bench.expect(0, "downgrade", "base", "--allow", "data-loss");
        assertThat(bench.expect(0, "dump").out())
                .contains("`foreign_one`", "`orders`")
                .doesNotContain("`amount`");

        bench.database(fresh).expect(0, "upgrade");
        bench.expect(0, "check");
        assertThat(bench.expect(0, "dump").out())
                .contains("`orders`", "`amount`")
                .doesNotContain("`foreign_one`");
    }

    @Test
    void prefixesAndPatterns(TestDatabase database) throws Exception {
        database.execute(FOREIGN, FOREIGN.replace("foreign_one", "app_two"), FOREIGN.replace("foreign_one", "app_tmp"));
        Workbench bench = Workbench.in(folder, database);
        assertThat(bench.expect(0, "dump", "--table-prefix", "app_", "--exclude", database.name() + ".*_tmp")
                        .out())
                .contains("`app_two`")
                .doesNotContain("foreign_one", "app_tmp");
        assertThat(bench.expect(0, "reverse", "--package", "shop", "--out", "src", "--table-prefix", "app_")
                        .out())
                .isEqualTo("wrote src/shop/Tmp.java\nwrote src/shop/Two.java\n");
        bench.compile();
        bench.expect(0, "diff", "--from", database.url(), "--to", "entities:", "--table-prefix", "app_");
    }

    /** Until a job of somebody else has ended. */
    private static void await(Workbench bench, String text) throws InterruptedException {
        for (int i = 0; !bench.expect(0, "dump").out().contains(text); i++) {
            assertThat(i).as("seconds for " + text).isLessThan(120);
            Thread.sleep(1000);
        }
    }
}
