/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.migrator.it.Workbench.Result;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs that take their time: they are shown and waited for. */
class SlowJobsIT {

    private static final String ENTITY =
            "@Entity @StarRocksTable(properties = @Property(name = \"replication_num\", value = \"1\")) public class Item {"
                    + " @Id Integer id; @StarRocksColumn(type = \"%s\") String name; }";

    @TempDir
    private Path folder;

    @Test
    void areShownAndWaitedFor() throws Exception {
        try (EmbeddedStarRocks server =
                EmbeddedStarRocks.builder().jobDuration(Duration.ofMillis(700)).start()) {
            new TestDatabase(server.jdbcUrl(""), "root", "", "").execute("CREATE DATABASE shop");
            Workbench bench = Workbench.in(folder, new TestDatabase(server.jdbcUrl("shop"), "root", "", "shop"));
            bench.entity("Item", ENTITY.formatted("INT")).expect(0, "revision", "-m", "first");
            bench.expect(0, "upgrade");
            bench.entity("Item", ENTITY.formatted("BIGINT")).expect(0, "revision", "-m", "wider");

            Result result = bench.expect(0, "upgrade");
            assertThat(result.out()).containsPattern("1/1 .*job \\d+ COLUMN on Item: (PENDING|WAITING_TXN|RUNNING)");
            bench.expect(0, "check");

            bench.entity("Item", ENTITY.formatted("LARGEINT")).expect(0, "revision", "-m", "widest");
            Result late = bench.expect(3, "upgrade", "--job-timeout", "100ms");
            assertThat(late.err()).contains("RH4012");
            bench.expect(0, "upgrade");
            bench.expect(0, "check");
        }
    }
}
