/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SIGINT (Ctrl-C) and SIGTERM while a job is under way: it is left or cancelled, written down, and the lock is released. */
class InterruptIT {

    private static final String TABLE =
            "CREATE TABLE t (id INT NOT NULL) PRIMARY KEY (id) DISTRIBUTED BY HASH(id) BUCKETS 2 PROPERTIES (\"replication_num\" = \"1\");\n";

    /** Signal 2 in the mask that the kernel shows. */
    private static final long SIGINT = 1 << (2 - 1);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"INT, leave, WAITING", "TERM, leave, WAITING", "INT, cancel, FAILED"})
    void aJobIsLeftOrCancelled(String signal, String choice, String state) throws Exception {
        assumeFalse(
                signal.equals("INT") && ignoresInterrupts(),
                "this build was started in the background, where SIGINT is ignored by all that it starts");
        try (EmbeddedStarRocks server =
                EmbeddedStarRocks.builder().jobDuration(Duration.ofSeconds(15)).start()) {
            new TestDatabase(server.jdbcUrl(""), "root", "", "").execute("CREATE DATABASE shop");
            TestDatabase database = new TestDatabase(server.jdbcUrl("shop"), "root", "", "shop");
            Path migrations = Files.createDirectories(folder.resolve("migrations"));
            Files.writeString(
                    migrations.resolve("a1__x.up.sql"),
                    "-- rockhopper: revision a1\n" + TABLE + "ALTER TABLE t DISTRIBUTED BY HASH(id) BUCKETS 3;\n");
            Rockhopper rockhopper = new Rockhopper(folder, database, database.url());

            Process process = rockhopper.start("run.log", "upgrade", "--on-interrupt", choice);
            awaitState(database, "WAITING");
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(states(database)).containsExactlyInAnyOrder("DONE", state);
            assertThat(rockhopper.run("unlock").text()).contains("Nobody holds the lock.");
            assertThat(Files.readString(folder.resolve("run.log")))
                    .contains(choice.equals("leave") ? "RH7011" : "user cancelled");
            assertThat(database.query("SHOW ALTER TABLE OPTIMIZE FROM shop WHERE State = 'CANCELLED'"))
                    .hasSize(choice.equals("cancel") ? 1 : 0);
        }
    }

    /** As shells without job control have it for what they start with {@code &}; a JVM leaves it so. */
    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16))
                .anyMatch(ignored -> (ignored & SIGINT) != 0);
    }

    private static List<String> states(TestDatabase database) throws Exception {
        return database.query("SELECT state FROM rockhopper_journal");
    }

    private static void awaitState(TestDatabase database, String state) throws Exception {
        for (int i = 0; i < 600; i++) {
            if (database.objects().contains("rockhopper_journal")
                    && states(database).contains(state)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the step never was " + state);
    }
}
