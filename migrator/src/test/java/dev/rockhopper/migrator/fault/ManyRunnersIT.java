/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runners on one database: one of them works, the others wait and find it done. */
@StarRocksTest
class ManyRunnersIT {

    private static final int RUNNERS = 8;
    private static final int ROUNDS = "full".equals(System.getProperty("rockhopper.matrix")) ? 50 : 8;

    @TempDir
    private Path folder;

    @Test
    void eachRevisionIsAppliedOnce(TestDatabase database) throws Exception {
        try (FaultBench bench = new FaultBench(database, folder, "many")) {
            Rockhopper rockhopper = bench.rockhopper().set("ROCKHOPPER_LOCK_TIMEOUT", "2m");
            rockhopper.expect(0, "upgrade");
            bench.proxy.forget();
            ExecutorService runners = Executors.newFixedThreadPool(RUNNERS);
            for (int round = 1; round <= ROUNDS; round++) {
                revision(bench.folder, round);
                List<Future<?>> all = new ArrayList<>();
                for (int i = 0; i < RUNNERS; i++) {
                    all.add(runners.submit(() -> rockhopper.expect(0, "upgrade")));
                }
                for (Future<?> each : all) {
                    each.get(5, TimeUnit.MINUTES);
                }
            }
            runners.shutdown();

            Map<String, Long> accepted = bench.proxy.writes().stream()
                    .filter(Write::isStep)
                    .collect(Collectors.groupingBy(write -> write.sql, Collectors.counting()));
            assertThat(accepted)
                    .hasSize(ROUNDS)
                    .allSatisfy((sql, times) -> assertThat(times).as(sql).isEqualTo(1));
            assertThat(bench.state().history()).hasSize(3 + ROUNDS);
            System.out.println(RUNNERS + " runners, " + ROUNDS + " rounds: each revision applied once");
        }
    }

    private static void revision(Path folder, int round) throws Exception {
        String parent = round == 1 ? "c3" : "m" + (round - 1);
        Files.writeString(
                folder.resolve("migrations/m" + round + "__round.up.sql"),
                "-- rockhopper: revision m" + round + ", parent " + parent + "\nALTER TABLE customers ADD COLUMN extra_"
                        + round + " INT;\n");
    }

    @Test
    void aHolderThatLostItsLockAndWakesUpLateChangesNothing(TestDatabase database) throws Exception {
        try (FaultBench bench = new FaultBench(database, folder, "late")) {
            Rockhopper first = bench.rockhopper();
            Process late = first.start("late.log", "upgrade");
            bench.proxy.onKill(() -> signal(late, "-STOP"));
            bench.proxy.plan(new Fault(Fault.Kind.FREEZE, 12));
            waitUntilStruck(bench);
            int frozenAfter = bench.proxy.writes().size();

            first.expect(4, "upgrade");
            first.expect(0, "unlock", "--yes");
            first.expect(0, "upgrade");
            FaultBench.State finished = bench.state();
            List<Write> before = bench.proxy.writes();
            signal(late, "-CONT");

            assertThat(late.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(late.exitValue()).isIn(2, 3);
            assertThat(Files.readString(bench.folder.resolve("late.log"))).contains("RH7002");
            assertThat(bench.proxy.writes()).as("writes of the late holder").isEqualTo(before);
            assertThat(frozenAfter).isEqualTo(12);
            assertThat(bench.state()).isEqualTo(finished);
            assertThat(finished.history()).hasSize(3);
        }
    }

    private static void waitUntilStruck(FaultBench bench) throws InterruptedException {
        for (int i = 0; i < 1200 && !bench.proxy.isFrozen(); i++) {
            Thread.sleep(100);
        }
        assertThat(bench.proxy.isFrozen()).isTrue();
    }

    private static void signal(Process process, String signal) {
        try {
            assertThat(new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
