/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One project whose entities lie in two databases that read each other: one history, one order, one comparison. */
@StarRocksTest
class SeveralDatabasesIT {

    private static final String TABLE =
            "@StarRocksTable(distributedBy = \"HASH(id) BUCKETS 2\", properties = @Property(name = \"replication_num\", value = \"1\"))";

    private static final String ORDER = """
            @Entity @Table(name = "orders") %s
            public class Order { @Id long id; Long customer; Integer amount; }
            """.formatted(TABLE);

    private static final String CUSTOMER = """
            @Entity @Table(name = "customers", catalog = "CRM") %s
            public class Customer { @Id long id; String name; boolean active; }
            """.formatted(TABLE);

    private static final String ACTIVE = """
            @View(name = "active_customers", catalog = "CRM", definition = "SELECT id, name FROM customers WHERE active")
            public interface Active {}
            """;

    private static final String REPORT = """
            @View(name = "order_report", definition =
                    "SELECT o.id, c.name, d.id AS city FROM orders o JOIN CRM.active_customers c ON c.id = o.customer JOIN CRM.dim_city d")
            public interface Report {}
            """;

    private static final String SUMS = """
            @MaterializedView(name = "sums", catalog = "CRM", distributedBy = "HASH(id) BUCKETS 2", refresh = "MANUAL",
                    properties = @Property(name = "replication_num", value = "1"),
                    definition = "SELECT c.id, SUM(o.amount) AS total FROM customers c JOIN SHOP.orders o ON o.customer = c.id GROUP BY c.id")
            public interface Sums {}
            """;

    @TempDir
    private Path folder;

    private Workbench bench;
    private TestDatabase shop;
    private TestDatabase crm;

    private void open(TestDatabase first, TestDatabase second) throws Exception {
        shop = first;
        crm = second;
        crm.execute("CREATE TABLE dim_city (id INT) DUPLICATE KEY(id) PROPERTIES ('replication_num' = '1')");
        bench = Workbench.in(folder, shop).set("ROCKHOPPER_DATABASES", shop.name() + "," + crm.name());
        entity("Order", ORDER);
        entity("Customer", CUSTOMER);
        entity("Active", ACTIVE);
        entity("Report", REPORT);
        entity("Sums", SUMS);
    }

    private void entity(String name, String text) throws Exception {
        bench.entity(name, text.replace("CRM", crm.name()).replace("SHOP", shop.name()));
    }

    @Test
    void oneHistory(TestDatabase first, TestDatabase second) throws Exception {
        open(first, second);
        bench.expect(0, "revision", "-m", "first");
        assertThat(bench.revision("first"))
                .content()
                .contains("op.in(\"" + crm.name() + "\").createTable(\"customers\")", "op.createTable(\"orders\")")
                .containsSubsequence("createView(\"active_customers\")", "createView(\"order_report\")")
                .doesNotContain("dim_city\"");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");
        bench.expect(0, "validate");

        entity(
                "Customer",
                CUSTOMER.replace("\"customers\"", "\"clients\"")
                        .replace("public class", "@RenamedFrom(\"customers\") public class")
                        .replace("boolean active;", "boolean active; String vip;"));
        entity("Active", ACTIVE.replace("FROM customers", "FROM clients"));
        entity("Sums", SUMS.replace("FROM customers", "FROM clients"));
        assertThat(bench.expect(1, "check").all()).contains(crm.name(), "vip");
        bench.expect(0, "revision", "-m", "second");
        bench.expect(0, "upgrade");
        bench.expect(0, "check");

        crm.execute("ALTER TABLE clients COMMENT = 'by hand'");
        assertThat(bench.expect(1, "check").all()).contains(crm.name() + ".clients", "by hand");
        crm.execute("ALTER TABLE clients COMMENT = ''");

        bench.expect(0, "downgrade", "-1", "--allow", "data-loss");
        assertThat(bench.expect(0, "dump").out()).contains("`customers`").doesNotContain("`clients`", "`vip`");
        bench.expect(0, "downgrade", "base", "--allow", "data-loss");
        assertThat(bench.expect(0, "dump").out()).contains("dim_city").doesNotContain("customers", "orders", "sums");
    }

    @Test
    void sourcesAgree(TestDatabase first, TestDatabase second) throws Exception {
        open(first, second);
        bench.expect(0, "revision", "-m", "first");
        bench.expect(0, "upgrade");
        crm.execute("DROP VIEW " + shop.name() + ".order_report", "DROP TABLE dim_city");
        crm.execute("CREATE TABLE dim_city (id INT) DUPLICATE KEY(id) PROPERTIES ('replication_num' = '1')");
        bench.set("ROCKHOPPER_EXCLUDE", "dim_city,order_report");
        Files.writeString(folder.resolve("dump.sql"), bench.expect(0, "dump").out());
        List<String> sources = List.of(
                "entities:", "snapshot:" + bench.migrations().resolve("schema.json"), "file:dump.sql", shop.url());
        for (String from : sources) {
            for (String to : sources) {
                if (!from.equals(to)) {
                    bench.expect(0, "diff", "--from", from, "--to", to);
                }
            }
        }
    }

    @Test
    void aDatabaseThatIsNotNamedIsLeftAlone(TestDatabase first, TestDatabase second) throws Exception {
        open(first, second);
        bench.set("ROCKHOPPER_DATABASES", "");
        assertThat(bench.expect(0, "revision", "-m", "first").err()).contains("RH1214", "rockhopper.databases");
        assertThat(bench.revision("first")).content().doesNotContain("op.in(");
    }
}
