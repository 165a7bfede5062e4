/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two projects with books of their own work in one further database: they lock each other there, and only there. */
@StarRocksTest
class SharedDatabaseIT {

    private static final String TABLE = "CREATE TABLE %s.%s (id INT NOT NULL) DUPLICATE KEY (id)"
            + " DISTRIBUTED BY HASH(id) BUCKETS 1 PROPERTIES (\"replication_num\" = \"1\");\n";
    private static final String LOCK = "rockhopper_lock";

    @TempDir
    private Path folder;

    /** A project whose own database is one, and that also owns tables of another. */
    private Rockhopper project(TestDatabase own, TestDatabase shared, String url, String... tables) throws IOException {
        Path root = folder.resolve(own.name());
        StringBuilder script = new StringBuilder("-- rockhopper: revision a1\n");
        for (String table : tables) {
            script.append(TABLE.formatted(shared.name(), table));
        }
        Files.createDirectories(root.resolve("migrations"));
        Files.writeString(root.resolve("migrations/a1__x.up.sql"), script);
        return new Rockhopper(root, own, url).set("ROCKHOPPER_DATABASES", own.name() + "," + shared.name());
    }

    /** The first project in a process of its own that stands still after its first step, until it is told to go on. */
    private final class Still implements AutoCloseable {

        private final FaultProxy proxy;
        private final CountDownLatch middle = new CountDownLatch(1);
        private final CountDownLatch on = new CountDownLatch(1);
        private final Rockhopper rockhopper;
        private final Path log;
        private final Process process;

        Still(TestDatabase own, TestDatabase shared) throws Exception {
            URI address = URI.create(own.url().substring("jdbc:".length()));
            proxy = FaultProxy.before(address.getHost(), address.getPort());
            proxy.countIf(sql -> sql.contains("upgrade a1 step 1 "));
            proxy.onKill(() -> {
                middle.countDown();
                await(on);
            });
            proxy.plan(new Fault(Fault.Kind.FREEZE, 1));
            String url = own.url().replace(address.getAuthority(), "127.0.0.1:" + proxy.port());
            rockhopper = project(own, shared, url, "first", "second");
            log = folder.resolve(own.name()).resolve("run.log");
            process = rockhopper.start("run.log", "upgrade");
            assertThat(middle.await(1, TimeUnit.MINUTES)).isTrue();
        }

        /** Its exit code. */
        int goOn() throws InterruptedException {
            on.countDown();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        }

        private void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws IOException {
            on.countDown();
            process.destroyForcibly();
            proxy.close();
        }
    }

    @Test
    void theSecondOneWaitsAndHoldsNothingMeanwhile(TestDatabase one, TestDatabase two, TestDatabase shared)
            throws Exception {
        try (Still first = new Still(one, shared)) {
            Rockhopper second = project(two, shared, two.url(), "third");

            Rockhopper.Result impatient = second.run("upgrade");

            assertThat(impatient.exit()).as(impatient.text()).isEqualTo(4);
            assertThat(impatient.text())
                    .contains("RH7001 " + shared.name() + ": Another run holds the lock: ")
                    .contains("(process " + first.process.pid() + ", upgrade, for the project of " + one.name() + ")")
                    .contains("rockhopper unlock in its own project");
            assertThat(two.objects()).as("of the second project").isEmpty();
            assertThat(second.run("current").text())
                    .contains("locked  " + shared.name() + "  by ")
                    .doesNotContain("unfinished");
            assertThat(second.run("doctor").text()).contains("0 revisions applied; the lock of " + shared.name());
            Rockhopper.Result refused = second.run("unlock", "--yes");
            assertThat(refused.exit()).isEqualTo(4);
            assertThat(refused.text()).contains("The lock of " + shared.name() + " is held by", "of another project");
            assertThat(first.rockhopper.run("current").text())
                    .contains(
                            "locked  by ",
                            "locked  " + shared.name() + "  by ",
                            "unfinished  upgrade of a1: under way");

            Process patient = second.start("patient.log", "upgrade", "--lock-timeout", "2m");
            assertThat(patient.waitFor(2, TimeUnit.SECONDS)).as("it waits").isFalse();
            assertThat(shared.objects()).doesNotContain("third");
            assertThat(first.goOn()).as(Files.readString(first.log)).isZero();
            assertThat(patient.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(patient.exitValue())
                    .as(Files.readString(folder.resolve(two.name()).resolve("patient.log")))
                    .isZero();
            assertThat(shared.objects()).containsExactly("first", "second", "third");
            assertThat(one.objects()).doesNotContain(LOCK);
            assertThat(two.objects()).doesNotContain(LOCK);
            assertThat(second.run("unlock").text()).contains("Nobody holds the lock.");
        }
    }

    @Test
    void aRunThatLosesTheLockThereStopsBeforeItsNextStatement(TestDatabase one, TestDatabase shared) throws Exception {
        try (Still first = new Still(one, shared)) {
            shared.execute("DROP VIEW " + LOCK);

            assertThat(first.goOn()).isEqualTo(3);

            assertThat(Files.readString(first.log))
                    .contains("RH7002 upgrade a1 step 1 of 2, " + shared.name(), "it was removed");
            assertThat(shared.objects()).containsExactly("first");
            assertThat(one.objects()).as("its other lock is released").doesNotContain(LOCK);
            first.rockhopper.expect(0, "upgrade");
            assertThat(shared.objects()).containsExactly("first", "second");
        }
    }

    @Test
    void anOperatorUnlocksWhatADeadRunHeld(TestDatabase one, TestDatabase shared) throws Exception {
        try (Still first = new Still(one, shared)) {
            first.process.destroyForcibly().waitFor();

            Rockhopper.Result shown = first.rockhopper.run("unlock");
            assertThat(shown.exit()).isEqualTo(4);
            assertThat(shown.text())
                    .contains("The lock is held by ", "The lock of " + shared.name() + " is held by ")
                    .contains("no such process runs on this machine");
            assertThat(first.rockhopper.run("unlock", "--yes").text())
                    .contains("The lock is removed.", "The lock of " + shared.name() + " is removed.");
            first.on.countDown();
            first.rockhopper.expect(0, "upgrade");
            assertThat(shared.objects()).containsExactly("first", "second");
        }
    }

    /** Each owns what the other shares: whoever took its own lock first and then waited would wait for ever. */
    @Test
    void projectsThatShareEachOthersDatabasesDoNotWaitForEachOther(TestDatabase one, TestDatabase two)
            throws Exception {
        List<Rockhopper> projects =
                List.of(project(one, two, one.url(), "a1", "a2"), project(two, one, two.url(), "b1", "b2"));
        ExecutorService runners = Executors.newFixedThreadPool(2 * projects.size());
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 2 * projects.size(); i++) {
                Rockhopper rockhopper = projects.get(i % projects.size());
                all.add(runners.submit(() -> rockhopper.expect(0, "upgrade", "--lock-timeout", "2m")));
            }
            for (Future<?> each : all) {
                each.get(3, TimeUnit.MINUTES);
            }
        } finally {
            runners.shutdownNow();
        }

        assertThat(one.objects()).containsExactly("b1", "b2", "rockhopper_history", "rockhopper_journal");
        assertThat(two.objects()).containsExactly("a1", "a2", "rockhopper_history", "rockhopper_journal");
    }

    /** The books of the one are no tables of the other, and nothing that it would drop. */
    @Test
    void theBooksOfOneProjectAreNothingToTheOther(TestDatabase one, TestDatabase shared) throws Exception {
        Rockhopper home = project(shared, shared, shared.url(), "own");
        home.expect(0, "upgrade");
        Rockhopper guest = project(one, shared, one.url(), "first");
        guest.expect(0, "upgrade");

        assertThat(guest.run("dump").text()).contains("`own`").doesNotContain("rockhopper_");
        assertThat(guest.run("diff", "--from", shared.url(), "--to", one.url()).text())
                .doesNotContain("rockhopper_");
        assertThat(shared.objects()).contains("own", "first", "rockhopper_history");
    }

    @Test
    void aDatabaseThatIsMissingStopsEverythingBeforeItBegins(TestDatabase one) throws Exception {
        TestDatabase nowhere = new TestDatabase(one.url(), one.user(), one.password(), one.name() + "_nowhere");
        Rockhopper rockhopper = project(one, nowhere, one.url(), "first");

        Rockhopper.Result refused = rockhopper.run("upgrade");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.text()).contains("RH4004", "The database `" + nowhere.name() + "` does not exist");
        assertThat(one.objects()).isEmpty();
    }

    /** What a run drops takes its lock along. */
    @Test
    void aStepMayDropTheDatabase(TestDatabase one) throws Exception {
        String name = one.name() + "_far";
        one.execute("CREATE DATABASE " + name);
        TestDatabase far =
                new TestDatabase(one.url().replace("/" + one.name(), "/" + name), one.user(), one.password(), name);
        Rockhopper rockhopper = project(one, far, one.url(), "first");
        rockhopper.expect(0, "upgrade");
        Path root = folder.resolve(one.name()).resolve("migrations");
        Files.writeString(
                root.resolve("b2__y.up.sql"),
                "-- rockhopper: revision b2, parent a1\nDROP TABLE %1$s.first;\n-- rockhopper: changes nothing\nDROP DATABASE %1$s FORCE;\n-- rockhopper: changes nothing\nSELECT 1;\n"
                        .formatted(name));

        Rockhopper.Result done = rockhopper.run("upgrade", "--allow", "data-loss");

        assertThat(done.exit()).as(done.text()).isZero();
        assertThat(done.text()).doesNotContain("RH7002");
        assertThat(one.objects()).doesNotContain(LOCK);
    }
}
