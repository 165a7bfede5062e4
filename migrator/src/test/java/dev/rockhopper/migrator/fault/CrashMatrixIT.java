/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.testkit.StarRocksTest;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runner's process is killed (SIGKILL) after a write to the books or a statement; the next run ends as if nothing had happened. */
@StarRocksTest
class CrashMatrixIT {

    private static final int SIGKILLED = 128 + 9;
    private static final int SAMPLE = 5;

    @TempDir
    private Path folder;

    @Test
    void survivesBeingKilledAfterEveryWrite(TestDatabase database) throws Exception {
        FaultMatrix faults = FaultMatrix.ofWrites(database, folder);

        faults.tryAll(Fault.Kind.KILL, SAMPLE, CrashMatrixIT::killAndRunAgain);

        assertThat(faults.matrix().failures()).isEmpty();
    }

    @Test
    void survivesBeingKilledAtTheLocksOfTwoDatabases(TestDatabase database) throws Exception {
        FaultMatrix faults = FaultMatrix.ofLocks(database, folder);

        faults.tryAll(Fault.Kind.KILL, 2, CrashMatrixIT::killAndRunAgain);

        assertThat(faults.matrix().failures()).isEmpty();
    }

    private static void killAndRunAgain(FaultBench bench, Way way) throws IOException, InterruptedException {
        Rockhopper rockhopper = bench.rockhopper();
        Process process = rockhopper.start("killed.log", way.command);
        bench.proxy.onKill(process::destroyForcibly);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("the process was killed; it printed %s", bench.folder.resolve("killed.log"))
                .isEqualTo(SIGKILLED);
        bench.proxy.plan(Fault.NONE);
        rockhopper.expect(0, "unlock", "--yes");
        rockhopper.expect(0, way.command);
    }
}
