/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** What a user may not see is not taken for gone. Only on a server that has rights. */
@StarRocksTest
@EnabledIfEnvironmentVariable(
        named = "ROCKHOPPER_TEST_URL",
        matches = ".+",
        disabledReason = "the embedded server knows no rights")
class HiddenIT {

    private static final String SEEN = """
            @Entity @Table(name = "seen") @StarRocksTable(distributedBy = "HASH(id) BUCKETS 1",
                    properties = @Property(name = "replication_num", value = "1"))
            public class Seen { @Id long id; }
            """;

    private static final String VIEW =
            "@View(name = \"unseen\", definition = \"SELECT id FROM seen\") public class Unseen {}";

    private static final String TABLE = Scripts.T.replace("TABLE t", "TABLE CRM.t");

    @TempDir
    private Path folder;

    @Test
    void aViewWithoutAGrant(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database).entity("Seen", SEEN).entity("Unseen", VIEW);
        bench.expect(0, "revision", "-m", "both");
        bench.expect(0, "upgrade");
        String user = "rh_" + database.name();
        database.execute(
                "CREATE USER " + user,
                "GRANT SELECT ON ALL TABLES IN DATABASE " + database.name() + " TO USER " + user);
        try {
            bench.set("ROCKHOPPER_USER", user).set("ROCKHOPPER_PASSWORD", "");
            String grant = "GRANT SELECT ON VIEW `" + database.name() + "`.`unseen` TO USER '" + user + "';";
            assertThat(bench.expect(1, "check").all()).contains("RH4005", grant).doesNotContain("RH8202");
            assertThat(bench.expect(1, "validate").all())
                    .contains("RH4005", grant)
                    .doesNotContain("create view");
            bench.entity("Unseen", VIEW.replace("SELECT id", "SELECT id + 1 AS id"));
            assertThat(bench.expect(2, "revision", "-m", "more").all()).contains("RH4005", grant);
            database.execute(grant);
            bench.expect(0, "revision", "-m", "more");
        } finally {
            database.execute("DROP USER " + user);
        }
    }

    /** Every database of the project is locked, so the user must be able to lock each. */
    @Test
    void rightsForTheLockOfAnotherDatabase(TestDatabase shop, TestDatabase crm) throws SQLException {
        String user = "rh_" + shop.name();
        shop.execute(
                "CREATE USER " + user,
                "GRANT CREATE TABLE, CREATE VIEW ON DATABASE " + shop.name() + " TO USER " + user,
                "GRANT SELECT, INSERT, DELETE, ALTER, DROP ON ALL TABLES IN DATABASE " + shop.name() + " TO USER "
                        + user,
                "GRANT SELECT, ALTER, DROP ON ALL VIEWS IN DATABASE " + shop.name() + " TO USER " + user,
                "GRANT CREATE TABLE ON DATABASE " + crm.name() + " TO USER " + user,
                "GRANT SELECT ON ALL TABLES IN DATABASE " + crm.name() + " TO USER " + user);
        try {
            Workbench bench = new Workbench(folder)
                    .database(shop)
                    .set("ROCKHOPPER_USER", user)
                    .set("ROCKHOPPER_PASSWORD", "")
                    .set("ROCKHOPPER_DATABASES", crm.name());
            new Scripts(bench).with("CRM", crm.name()).add("a1", TABLE, "DROP TABLE CRM.t");

            assertThat(bench.expect(2, "upgrade").err())
                    .contains("RH7018 " + crm.name() + ", lock: The user '" + user
                            + "'@'%' lacks CREATE VIEW on DATABASE")
                    .contains("RH7018 " + crm.name() + ", lock: The user '" + user
                            + "'@'%' lacks DROP on ALL VIEWS IN DATABASE")
                    .contains("GRANT CREATE VIEW ON DATABASE " + crm.name());
            assertThat(shop.objects()).isEmpty();
            shop.execute(
                    "GRANT CREATE VIEW ON DATABASE " + crm.name() + " TO USER " + user,
                    "GRANT DROP ON ALL VIEWS IN DATABASE " + crm.name() + " TO USER " + user);
            bench.expect(0, "upgrade");
            assertThat(crm.objects()).containsExactly("t");
        } finally {
            shop.execute("DROP USER " + user);
        }
    }

    @Test
    void whatIsReadOfADatabaseThatIsNotWhollyShown(TestDatabase database) throws Exception {
        Workbench bench = Workbench.in(folder, database);
        String user = "rd_" + database.name();
        database.execute(
                "CREATE TABLE base (id INT NOT NULL) PRIMARY KEY (id) PROPERTIES ('replication_num' = '1')",
                "CREATE VIEW shown AS SELECT id FROM base",
                "CREATE USER " + user,
                "GRANT SELECT ON VIEW " + database.name() + ".shown TO USER " + user);
        try {
            bench.set("ROCKHOPPER_USER", user).set("ROCKHOPPER_PASSWORD", "");
            for (String[] command : new String[][] {{"dump"}, {"reverse", "--package", "seen", "--out", "src"}}) {
                assertThat(bench.expect(0, command).all())
                        .contains(
                                "RH4005 " + database.name() + ".base",
                                "shown reads it",
                                "tables, views, materialized views")
                        .doesNotContain("RH3020");
            }
            for (String kind : new String[] {"TABLES", "VIEWS", "MATERIALIZED VIEWS"}) {
                database.execute(
                        "GRANT SELECT ON ALL " + kind + " IN DATABASE " + database.name() + " TO USER " + user);
            }
            assertThat(bench.expect(0, "dump").all()).doesNotContain("RH4005");
        } finally {
            database.execute("DROP USER " + user);
        }
    }
}
