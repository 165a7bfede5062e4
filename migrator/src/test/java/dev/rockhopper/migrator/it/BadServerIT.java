/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.it.Workbench.Result;
import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that cannot be worked with: a code, the place, a remedy, no password, and nothing is written. */
@StarRocksTest
class BadServerIT {

    private static final String PASSWORD = "hunter2-secret";

    private static final List<String[]> COMMANDS = List.of(
            new String[] {"revision", "-m", "x"},
            new String[] {"upgrade"},
            new String[] {"upgrade", "--sql"},
            new String[] {"downgrade", "base"},
            new String[] {"check"},
            new String[] {"current"},
            new String[] {"dump"},
            new String[] {"stamp", "head"},
            new String[] {"unlock", "--yes"});

    @TempDir
    private Path folder;

    @Test
    void doesNotAnswer(TestDatabase database) throws Exception {
        Workbench bench = project(database);
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        bench.set("ROCKHOPPER_URL", "jdbc:mysql://127.0.0.1:" + free + "/shop?password=" + PASSWORD);
        refused(bench, "RH4001", "127.0.0.1:" + free);
    }

    @Test
    void refusesThePassword(TestDatabase database) throws Exception {
        Workbench bench = project(database).set("ROCKHOPPER_PASSWORD", PASSWORD);
        refused(bench, "RH4002", "ROCKHOPPER_PASSWORD");
        assertThat(database.objects()).isEmpty();
    }

    @Test
    void isNoStarRocks(TestDatabase database) throws Exception {
        Workbench bench = project(database);
        try (RefusingServer mysql =
                RefusingServer.start(database, "current_version", 1305, "FUNCTION current_version does not exist")) {
            refused(bench.database(mysql.database()), "RH4003", "StarRocks");
        }
        assertThat(database.objects()).isEmpty();
    }

    @Test
    void hasNoSuchDatabase(TestDatabase database) throws Exception {
        Workbench bench = project(database).set("ROCKHOPPER_URL", database.url().replace(database.name(), "rh_gone"));
        refused(bench, "RH4004", "rh_gone");
    }

    /** An error about information_schema must not look like an empty database. */
    @Test
    void hidesItsSchema(TestDatabase database) throws Exception {
        Workbench bench = project(database);
        database.execute("CREATE TABLE `Item` (`id` INT NOT NULL) PRIMARY KEY(`id`) DISTRIBUTED BY HASH(`id`)"
                + " PROPERTIES ('replication_num' = '1')");
        Map<Path, String> before = bench.snapshot();
        try (RefusingServer server = RefusingServer.start(
                database, "information_schema.tables", 5203, "Access denied; you need the SELECT privilege")) {
            bench.database(server.database());
            for (String[] command : COMMANDS) {
                Result result = bench.expect(2, command);
                assertThat(result.err()).containsAnyOf("RH4005", "RH7009").contains("→");
            }
        }
        assertThat(bench.snapshot()).isEqualTo(before);
        assertThat(database.objects()).containsExactly("Item");
    }

    private Workbench project(TestDatabase database) {
        return Workbench.in(folder, database)
                .entity("Item", "@Entity public class Item { @Id Integer id; String name; }");
    }

    private static void refused(Workbench bench, String code, String place) {
        Map<Path, String> before = bench.snapshot();
        for (String[] command : COMMANDS) {
            Result result = bench.expect(2, command);
            assertThat(result.err()).contains("error " + code, place, "→").doesNotContain("\tat ");
            assertThat(result.all()).doesNotContain(PASSWORD);
        }
        assertThat(bench.snapshot()).isEqualTo(before);
    }
}
