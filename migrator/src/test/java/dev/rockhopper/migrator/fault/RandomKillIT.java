/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Revisions by chance over two databases; the runner's process is killed or told to stop at moments by chance, again and again, until it has ended well.
 *
 * <p>{@code -Drockhopper.seeds=100-199} tries other seeds. A failure names its seed.
 */
@StarRocksTest
class RandomKillIT {

    private static final int MOST_KILLS = 4;
    private static final int LONGEST_PAUSE_MILLIS = 40;
    private static final List<String> SIGNALS = List.of("-KILL", "-KILL", "-TERM", "-INT");

    @TempDir
    private Path folder;

    @Test
    void endsAsIfNobodyHadKilledIt(TestDatabase database) throws Exception {
        Matrix matrix = new Matrix();
        String[] seeds = System.getProperty("rockhopper.seeds", "1-1").split("-");
        for (long seed : LongStream.rangeClosed(Long.parseLong(seeds[0]), Long.parseLong(seeds[1]))
                .toArray()) {
            trySeed(database, seed, matrix);
            System.out.println("seed " + seed + matrix);
        }
        assertThat(matrix.failures()).isEmpty();
    }

    private void trySeed(TestDatabase database, long seed, Matrix matrix) throws Exception {
        FaultBench.FarScripts scripts = (into, far) -> RandomMigrations.write(seed, into, far);
        try (FaultBench clean = FaultBench.ofTwo(database, folder, "clean_" + seed, scripts);
                FaultBench killed = FaultBench.ofTwo(database, folder, "killed_" + seed, scripts)) {
            clean.proxy.countIf(sql -> true);
            killed.proxy.countIf(sql -> true);
            Random random = new Random(seed);
            for (Way way : Way.values()) {
                clean.proxy.forget();
                killed.proxy.forget();
                clean.proxy.plan(Fault.NONE);
                clean.rockhopper().expect(0, way.command);
                int kills = 0;
                String problem = "";
                try {
                    kills = killUntilDone(killed, way, clean.proxy.count(), random);
                    assertThat(killed.state()).isEqualTo(clean.state());
                    assertThat(killed.rows()).isEqualTo(clean.rows());
                } catch (AssertionError failed) {
                    problem = String.valueOf(failed.getMessage());
                }
                Map<String, Long> wanted = accepted(clean);
                Map<String, Long> ran = accepted(killed);
                List<String> sent = killed.proxy.writes().stream()
                        .map(write -> killed.neutral(withoutLabel(write.sql)))
                        .toList();
                int lost = (int) wanted.keySet().stream()
                        .filter(sql -> !sent.contains(sql))
                        .count();
                int doubled = (int) ran.entrySet().stream()
                        .filter(each -> each.getValue() > 1 && !mayRunTwice(each.getKey()))
                        .count();
                matrix.enter("KILL AT RANDOM " + way, "seed " + seed + " " + way, kills, lost, doubled, problem);
                if (!problem.isEmpty()) {
                    return;
                }
            }
        }
    }

    private static Map<String, Long> accepted(FaultBench bench) {
        return bench.proxy.writes().stream()
                .filter(write -> write.isStep() && write.isAccepted())
                .map(write -> bench.neutral(withoutLabel(write.sql)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Every run labels a statement differently. */
    private static String withoutLabel(String sql) {
        return sql.replaceFirst(" WITH LABEL `?\\w+`?", "");
    }

    private static boolean mayRunTwice(String sql) {
        return sql.contains("*/ DELETE ") || sql.contains(" COMMENT = ") || sql.contains("*/ USE ");
    }

    /** How often the process was killed before it ended well. */
    private static int killUntilDone(FaultBench bench, Way way, int statements, Random random)
            throws IOException, InterruptedException {
        Rockhopper rockhopper = bench.rockhopper();
        int kills = 0;
        for (int i = 0; i < MOST_KILLS; i++) {
            bench.proxy.plan(Fault.NONE);
            Process process = rockhopper.start("killed_" + i + ".log", way.command);
            String signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
            if (!signalAt(process, bench.proxy, 1 + random.nextInt(statements), random, signal)) {
                assertThat(process.exitValue())
                        .as(Files.readString(bench.folder.resolve("killed_" + i + ".log")))
                        .isZero();
                return kills;
            }
            kills++;
            if (rockhopper.run("unlock").text().contains("unlock --yes")) {
                rockhopper.expect(0, "unlock", "--yes");
            }
        }
        rockhopper.expect(0, way.command);
        return kills;
    }

    /** False if the process ended before it could be signalled. */
    private static boolean signalAt(Process process, FaultProxy proxy, int statement, Random random, String signal)
            throws IOException, InterruptedException {
        while (process.isAlive() && proxy.count() < statement) {
            Thread.sleep(1);
        }
        Thread.sleep(random.nextInt(LONGEST_PAUSE_MILLIS));
        if (!process.isAlive()) {
            return false;
        }
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return true;
    }
}
