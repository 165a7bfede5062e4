/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a run before its first statement, in all databases that its steps work in, whether the settings name them or not. */
@StarRocksTest
class PreconditionsIT {

    private static final String P =
            "CREATE TABLE CRM.p (d DATE NOT NULL, v INT) DUPLICATE KEY (d) PARTITION BY RANGE (d)"
                    + " (PARTITION p1 VALUES LESS THAN ('2026-01-01')) DISTRIBUTED BY HASH(d) BUCKETS 1"
                    + " PROPERTIES (\"replication_num\" = \"1\")";
    private static final String T = Scripts.T.replace("TABLE t", "TABLE CRM.t");

    @TempDir
    private Path folder;

    private Scripts open(TestDatabase shop, TestDatabase crm) {
        Workbench bench = new Workbench(folder).database(shop);
        Scripts scripts = new Scripts(bench).with("CRM", crm.name());
        scripts.add("a1", P + ";\n" + T, "DROP TABLE CRM.t;\nDROP TABLE CRM.p");
        bench.expect(0, "upgrade");
        return scripts;
    }

    @Test
    void namesOfAnotherDatabase(TestDatabase shop, TestDatabase crm) throws SQLException {
        Workbench bench = new Workbench(folder).database(shop);
        Scripts scripts = open(shop, crm);
        crm.execute("DROP TABLE t", "CREATE VIEW w AS SELECT 1 AS one");
        String u = T.replace("CRM.t", "CRM.u");
        scripts.add(
                "b2",
                Scripts.T + ";\n" + u + ";\nINSERT INTO CRM.u VALUES (1, 1);\nALTER TABLE CRM.u RENAME v;\n" + u + ";\n"
                        + T.replace("CRM.t", "CRM.w") + ";\nALTER TABLE CRM.t ADD COLUMN x INT;\n"
                        + "UPDATE CRM.gone SET v = 1 WHERE id = 1;\nCREATE TABLE nowhere.t LIKE t;\n"
                        + "DELETE FROM nowhere.u WHERE id = 1;\nINSERT INTO FILES(\"path\" = \"s3://x/\") SELECT * FROM t",
                "DROP TABLE t");

        String refused = bench.expect(2, "upgrade").err();

        String name = crm.name();
        assertThat(refused)
                .contains("RH7018 upgrade b2 step 6: The step makes " + name + ".w, but")
                .contains("RH7018 upgrade b2 step 7: The step works on " + name + ".t, which is not there.")
                .contains("RH7018 upgrade b2 step 8: The step works on " + name + ".gone, which is not there.")
                .contains("RH7018 upgrade b2 step 9: The step works in the database nowhere, which is not there")
                .doesNotContain("step 1:", "step 2:", "step 3:", "step 4:", "step 5:", "step 10:", "step 11:");
        assertThat(shop.objects()).doesNotContain("t", "rockhopper_lock");
        assertThat(crm.objects()).doesNotContain("u", "v");
    }

    /** What views read in databases and catalogs of others must be there when they are made. */
    @Test
    void basesOfOthers(TestDatabase shop, TestDatabase crm) throws SQLException {
        Workbench bench = new Workbench(folder).database(shop);
        crm.execute(Scripts.T, "CREATE VIEW ready AS SELECT id FROM t");
        Scripts scripts = new Scripts(bench).with("CRM", crm.name());
        String mv = " DISTRIBUTED BY HASH(id) BUCKETS 1 REFRESH MANUAL PROPERTIES (\"replication_num\" = \"1\") AS ";
        scripts.add(
                "a1",
                "CREATE VIEW v1 AS SELECT id FROM CRM.t;\nCREATE VIEW v2 AS SELECT id FROM CRM.ready JOIN CRM.absent USING (id);\n"
                        + "CREATE MATERIALIZED VIEW m1" + mv + "SELECT id FROM CRM.missing;\n"
                        + "CREATE VIEW v3 AS SELECT * FROM nowhere.db.x;\nCREATE VIEW v4 AS SELECT * FROM nowhere.db.x;\n"
                        + Scripts.T.replace("TABLE t", "TABLE CRM.later")
                        + ";\nCREATE VIEW v5 AS SELECT id FROM CRM.later;\n"
                        + "ALTER TABLE CRM.later RENAME latest;\nCREATE VIEW v6 AS SELECT id FROM CRM.latest;\n"
                        + "ALTER VIEW v1 AS SELECT id FROM CRM.elsewhere;\n"
                        + "CREATE VIEW v7 AS WITH c AS (SELECT id FROM v5) SELECT c.id, extract(DAY FROM now()) FROM c JOIN own USING (id);\n"
                        + "INSERT INTO CRM.latest SELECT id, 1 FROM own2 JOIN v7 USING (id)",
                "DROP VIEW v1");

        String refused = bench.expect(2, "upgrade").err();

        String name = crm.name();
        assertThat(refused)
                .contains("RH7018 upgrade a1 step 2: It reads " + name + ".absent: ")
                .contains("RH7018 upgrade a1 step 3: It reads " + name + ".missing: ")
                .contains("RH7018 upgrade a1 step 4: It reads nowhere.db.x: ")
                .contains("RH7018 upgrade a1 step 5: It reads nowhere.db.x: ")
                .contains("RH7018 upgrade a1 step 10: It reads " + name + ".elsewhere: ")
                .contains("RH7018 upgrade a1 step 11: The step reads own, which is not there.")
                .contains("RH7018 upgrade a1 step 12: The step reads own2, which is not there.")
                .doesNotContain("step 1:", "step 6:", "step 7:", "step 8:", "step 9:", ".ready:");
        assertThat(shop.objects()).doesNotContain("v1", "rockhopper_lock");
        assertThat(crm.objects()).doesNotContain("later");
    }

    /** Who may not lock one database of the project locks none. */
    @Test
    void aDatabaseThatCannotBeLocked(TestDatabase shop, TestDatabase crm) throws Exception {
        for (TestDatabase refused : List.of(shop, crm)) {
            String text = "create view `" + refused.name() + "`.`rockhopper_lock`";
            try (RefusingServer server =
                    RefusingServer.start(shop, text, 5203, "Access denied; you need CREATE VIEW")) {
                Workbench bench =
                        new Workbench(folder).database(server.database()).set("ROCKHOPPER_DATABASES", crm.name());
                new Scripts(bench).with("CRM", crm.name()).add("a1", T, "DROP TABLE CRM.t");

                assertThat(bench.expect(2, "upgrade").err()).contains("RH7009", "Access denied", "CREATE VIEW");

                assertThat(shop.objects()).isEmpty();
                assertThat(crm.objects()).isEmpty();
            }
        }
    }

    @Test
    void temporaryPartitionsOfAnotherDatabase(TestDatabase shop, TestDatabase crm) throws SQLException {
        Workbench bench = new Workbench(folder).database(shop);
        Scripts scripts = open(shop, crm);
        crm.execute("ALTER TABLE p ADD TEMPORARY PARTITION tp VALUES LESS THAN ('2026-01-01')");
        scripts.add("b2", "ALTER TABLE CRM.p ADD COLUMN w INT", "ALTER TABLE CRM.p DROP COLUMN w");

        assertThat(bench.expect(2, "upgrade").err())
                .contains("RH7018 upgrade b2 step 1", "Table " + crm.name() + ".p has temporary partitions (tp)");
        crm.execute("ALTER TABLE p DROP TEMPORARY PARTITION tp");
        bench.expect(0, "upgrade");
    }
}
