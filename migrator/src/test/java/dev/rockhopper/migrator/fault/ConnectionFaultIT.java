/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connection is cut, goes silent or is slow at a write: the same run connects again, finds out what happened, and ends well. */
@StarRocksTest
class ConnectionFaultIT {

    @TempDir
    private Path folder;

    @Test
    void survivesEveryFaultOfTheConnection(TestDatabase database) throws Exception {
        FaultMatrix faults = FaultMatrix.ofWrites(database, folder);

        faults.tryAll(Fault.Kind.CUT_BEFORE, 4, ConnectionFaultIT::runOnce);
        faults.tryAll(Fault.Kind.CUT_AFTER, 4, ConnectionFaultIT::runOnce);
        faults.tryAll(Fault.Kind.SWALLOW, 6, ConnectionFaultIT::runOnce);
        faults.tryAll(Fault.Kind.DELAY, 12, ConnectionFaultIT::runOnce);

        assertThat(faults.matrix().failures()).isEmpty();
    }

    /** Also at what only asks, and while connections are made: a run that has not begun may fail, and then has changed nothing. */
    @Test
    void survivesFaultsAtEveryStatement(TestDatabase database) throws Exception {
        FaultMatrix faults = FaultMatrix.ofStatements(database, folder);

        faults.tryAll(Fault.Kind.CUT_BEFORE, 90, ConnectionFaultIT::runAgainIfItHadNotBegun);
        faults.tryAll(Fault.Kind.CUT_AFTER, 90, ConnectionFaultIT::runAgainIfItHadNotBegun);
        faults.tryAll(Fault.Kind.SWALLOW, 120, ConnectionFaultIT::runAgainIfItHadNotBegun);
        faults.tryAll(Fault.Kind.DELAY, 150, ConnectionFaultIT::runAgainIfItHadNotBegun);

        assertThat(faults.matrix().tried()).isPositive();
        assertThat(faults.matrix().failures()).isEmpty();
    }

    /** Between two locks, and between two releases. */
    @Test
    void survivesFaultsAtTheLocksOfTwoDatabases(TestDatabase database) throws Exception {
        FaultMatrix faults = FaultMatrix.ofLocks(database, folder);

        faults.tryAll(Fault.Kind.CUT_BEFORE, 2, ConnectionFaultIT::runOnce);
        faults.tryAll(Fault.Kind.CUT_AFTER, 2, ConnectionFaultIT::runOnce);
        faults.tryAll(Fault.Kind.SWALLOW, 3, ConnectionFaultIT::runOnce);

        assertThat(faults.matrix().failures()).isEmpty();
    }

    private static void runAgainIfItHadNotBegun(FaultBench bench, Way way) {
        Rockhopper rockhopper =
                bench.rockhopper().set("ROCKHOPPER_ANSWER_TIMEOUT", "3s").set("ROCKHOPPER_JOB_TIMEOUT", "15s");
        Rockhopper.Result first = rockhopper.run(way.command);
        assertThat(rockhopper.run("unlock").text()).contains("Nobody holds the lock.");
        if (first.exit() != 0) {
            assertThat(first.text()).contains("RH").doesNotContain("RH8104");
            assertThat(bench.proxy.writes()).as(first.text()).noneMatch(Write::isStep);
            rockhopper.expect(0, way.command);
        }
    }

    private static void runOnce(FaultBench bench, Way way) {
        Rockhopper rockhopper =
                bench.rockhopper().set("ROCKHOPPER_ANSWER_TIMEOUT", "3s").set("ROCKHOPPER_JOB_TIMEOUT", "15s");
        Rockhopper.Result result = rockhopper.run(way.command);
        assertThat(result.exit()).as(result.text()).isZero();
        assertThat(bench.proxy.hasStruck()).isTrue();
        if (result.text().contains("the connection was lost and is open again")) {
            assertThat(result.text()).contains("RH7010", "The connection broke, and is being opened again (");
        }
        assertThat(rockhopper.run("unlock").text()).contains("Nobody holds the lock.");
    }
}
