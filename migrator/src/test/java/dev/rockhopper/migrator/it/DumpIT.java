/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What dump prints makes the same database again. */
@StarRocksTest
class DumpIT {

    private static final String[] SCHEMA = {
        "CREATE TABLE `z_orders` (`day` DATE NOT NULL, `id` BIGINT NOT NULL COMMENT 'it''s \"quoted\"', `note` STRING DEFAULT 'a\\\\b',"
                + " `tags` ARRAY<VARCHAR(20)>, `total` DECIMAL(18,2) DEFAULT '0', INDEX i (`note`) USING BITMAP COMMENT 'by note')"
                + " DUPLICATE KEY(`day`, `id`) COMMENT 'orders; all of them' PARTITION BY date_trunc('month', `day`)"
                + " DISTRIBUTED BY HASH(`id`) BUCKETS 4 PROPERTIES ('replication_num' = '1')",
        "CREATE TABLE `counts` (`id` INT, `hits` BIGINT SUM DEFAULT '0', `last` DATETIME MAX) AGGREGATE KEY(`id`)"
                + " DISTRIBUTED BY HASH(`id`) BUCKETS 2 PROPERTIES ('replication_num' = '1')",
        "CREATE VIEW `b_view` (`id` COMMENT 'the id', `n`) COMMENT 'v' AS SELECT `id`, count(*) AS `n` FROM `z_orders` GROUP BY `id`",
        "CREATE VIEW `a_view` AS SELECT `id` FROM `b_view` WHERE `n` > 1",
        "CREATE MATERIALIZED VIEW `c_mv` DISTRIBUTED BY HASH(`id`) BUCKETS 2 REFRESH MANUAL PROPERTIES ('replication_num' = '1')"
                + " AS SELECT `id`, sum(`total`) AS `total` FROM `z_orders` GROUP BY `id`",
        "ALTER MATERIALIZED VIEW `c_mv` SET ('partition_refresh_number' = '4')", // which CREATE refuses
    };

    @TempDir
    private Path folder;

    @Test
    void ofOneDatabase(TestDatabase database, TestDatabase copy) throws Exception {
        database.execute(SCHEMA);
        Workbench bench = new Workbench(folder).database(database);
        String sql = bench.expect(0, "dump").out();
        assertThat(sql.indexOf("`b_view`")).isLessThan(sql.indexOf("VIEW `a_view`"));

        Workbench.write(folder.resolve("dump.sql"), sql);
        bench.expect(0, "diff", "--from", database.url(), "--to", "file:dump.sql");
        copy.execute(sql.split(";\\R"));
        bench.expect(0, "diff", "--from", database.url(), "--to", copy.url());
        assertThat(bench.database(copy).expect(0, "dump").out()).isEqualTo(sql);
    }

    @Test
    void asASnapshot(TestDatabase database) throws Exception {
        database.execute(SCHEMA);
        Workbench bench = new Workbench(folder).database(database);
        Workbench.write(
                folder.resolve("dump.json"),
                bench.expect(0, "dump", "--format", "json").out());
        bench.expect(0, "diff", "--from", "snapshot:dump.json", "--to", database.url());
    }

    @Test
    void ofSeveralDatabases(TestDatabase one, TestDatabase two) throws Exception {
        one.execute(SCHEMA);
        two.execute(SCHEMA[1]);
        Workbench bench = new Workbench(folder).database(one);
        String both = one.name() + "," + two.name();
        String sql = bench.expect(0, "dump", "--databases", both).out();
        assertThat(sql).contains("USE `" + one.name() + "`;\n", "USE `" + two.name() + "`;\n");
        Workbench.write(folder.resolve("dump.sql"), sql);
        bench.expect(0, "diff", "--from", one.url(), "--databases", both, "--to", "file:dump.sql");
        two.execute("DROP TABLE `counts`");
        assertThat(bench.expect(1, "diff", "--from", one.url(), "--databases", both, "--to", "file:dump.sql")
                        .out())
                .startsWith("USE `" + two.name() + "`;\nCREATE TABLE `counts`");
    }

    @Test
    void withoutWhatIsFilteredOut(TestDatabase database) throws Exception {
        database.execute(SCHEMA);
        Workbench bench = new Workbench(folder).database(database);
        assertThat(bench.expect(0, "dump", "--include", "*_view,c*", "--exclude", "a_*")
                        .out())
                .contains("VIEW `b_view`", "TABLE `counts`", "VIEW `c_mv`")
                .doesNotContain("z_orders` (", "VIEW `a_view`");
    }
}
