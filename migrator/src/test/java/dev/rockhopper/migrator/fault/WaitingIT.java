/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that meets another one decides what there is to do when the other has ended, and says what the other did. */
@StarRocksTest
class WaitingIT {

    private static final String[] PATIENT = {"--lock-timeout", "2m", "--allow", "data-loss"};

    @TempDir
    private Path folder;

    /** A run that stands still in its middle until it is told to go on. */
    private static final class Other {
        private final CountDownLatch middle = new CountDownLatch(1);
        private final CountDownLatch on = new CountDownLatch(1);
        private final CompletableFuture<Rockhopper.Result> result;

        /** Stands still when the server has answered a write with that text. */
        Other(FaultBench bench, String write, String... arguments) throws InterruptedException {
            bench.proxy.countIf(sql -> Write.is(sql) && sql.contains(write));
            bench.proxy.onKill(() -> {
                middle.countDown();
                await(on);
            });
            bench.proxy.plan(new Fault(Fault.Kind.FREEZE, 1));
            result = CompletableFuture.supplyAsync(() -> bench.rockhopper().run(arguments));
            assertThat(middle.await(1, TimeUnit.MINUTES)).isTrue();
        }

        Rockhopper.Result goOn() throws Exception {
            on.countDown();
            return result.get(2, TimeUnit.MINUTES);
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Starts a run, which soon asks for the lock for the first time, and lets the other one go on then. */
    private static Rockhopper.Result runBeside(FaultBench bench, Other other, String... arguments) throws Exception {
        try (FaultProxy proxy = FaultProxy.before("127.0.0.1", bench.proxy.port())) {
            Rockhopper second = new Rockhopper(
                    bench.folder,
                    bench.database,
                    "jdbc:mysql://127.0.0.1:" + proxy.port() + "/" + bench.database.name());
            CompletableFuture<Rockhopper.Result> waiting = CompletableFuture.supplyAsync(() -> second.run(arguments));
            for (int i = 0; i < 1200 && proxy.writes().isEmpty(); i++) {
                Thread.sleep(50);
            }
            assertThat(proxy.writes()).as("the lock was asked for").isNotEmpty();
            assertThat(other.goOn().exit()).isZero();
            return waiting.get(2, TimeUnit.MINUTES);
        }
    }

    private static String[] patient(String... command) {
        String[] all = new String[command.length + PATIENT.length];
        System.arraycopy(command, 0, all, 0, command.length);
        System.arraycopy(PATIENT, 0, all, command.length, PATIENT.length);
        return all;
    }

    @Test
    void anUpgradeBesideADowngradeAppliesWhatThatTookBack(TestDatabase database) throws Exception {
        try (FaultBench bench = new FaultBench(database, folder, "back")) {
            Rockhopper direct = bench.direct();
            direct.expect(0, "upgrade");
            Other other = new Other(bench, "downgrade c3 step 2 ", patient("downgrade", "c2"));

            Rockhopper.Result impatient = direct.run("upgrade");
            assertThat(impatient.exit()).isEqualTo(4);
            assertThat(impatient.text())
                    .contains("RH7001", ", downgrade) since")
                    .doesNotContain("RH7006");
            assertThat(direct.run("current").text()).contains("locked  by ", "unfinished  downgrade of c3: under way");
            assertThat(direct.run("check").text()).contains("RH7006", "A run is under way, or died");

            Rockhopper.Result second = runBeside(bench, other, patient("upgrade"));
            assertThat(second.exit()).as(second.text()).isZero();
            assertThat(second.text()).contains("note RH7021", "c3 taken back", "Done: 1 revision, 4 steps.");
            assertThat(bench.state().history()).hasSize(3);
        }
    }

    @Test
    void aDowngradeTakesNothingThatWasAppliedWhileItWaited(TestDatabase database) throws Exception {
        try (FaultBench bench = new FaultBench(database, folder, "down")) {
            bench.direct().expect(0, "upgrade", "c2");
            Other other = new Other(bench, "upgrade c3 step 2 ", "upgrade");

            Rockhopper.Result second = runBeside(bench, other, patient("downgrade", "-1"));

            assertThat(second.exit()).as(second.text()).isEqualTo(2);
            assertThat(second.text())
                    .contains("note RH7021", "c3 (by ", "error RH7021", "c3 was applied by", "Nothing was changed");
            assertThat(bench.state().history()).hasSize(3);
        }
    }

    @Test
    void anUpgradeThatFindsItsWorkDoneSaysByWhom(TestDatabase database) throws Exception {
        try (FaultBench bench = new FaultBench(database, folder, "done")) {
            bench.direct().expect(0, "upgrade", "c1");
            Other other = new Other(bench, "upgrade c2 step 2 ", "upgrade");

            Rockhopper.Result second = runBeside(bench, other, patient("upgrade"));

            assertThat(second.exit()).as(second.text()).isZero();
            assertThat(second.text())
                    .contains("note RH7021", "c2 (by ", "c3 (by ", "Nothing to do.")
                    .doesNotContain("upgrade c2  part");
        }
    }

    @Test
    void anUpgradeForWhichNothingIsLeftDoesNotWaitForAnother(TestDatabase database) throws Exception {
        try (FaultBench bench = new FaultBench(database, folder, "left")) {
            Other other = new Other(
                    bench,
                    "`rockhopper_history` (revision, parents, message, checksum, applied_at, applied_by) VALUES ('c3'",
                    "upgrade");

            Rockhopper.Result second = bench.direct().run("upgrade");

            assertThat(second.exit()).as(second.text()).isZero();
            assertThat(second.text()).contains("note RH7021", "It was not waited for", "Nothing to do.");
            assertThat(bench.direct()
                            .run("downgrade", "c2", "--allow", "data-loss")
                            .exit())
                    .isEqualTo(4);
            assertThat(other.goOn().exit()).isZero();
        }
    }
}
