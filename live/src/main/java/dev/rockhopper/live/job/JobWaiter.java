/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live.job;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Waits until the jobs on a table have ended. */
public final class JobWaiter {

    private static final long FIRST_PAUSE_MILLIS = 50;

    private final AlterJobs jobs;
    private final Duration longestPause;
    private final Duration timeout;

    /**
     * A waiter.
     *
     * @param longestPause the pause between two looks grows up to this
     * @param timeout how long one call may wait
     */
    public JobWaiter(AlterJobs jobs, Duration longestPause, Duration timeout) {
        this.jobs = jobs;
        this.longestPause = longestPause;
        this.timeout = timeout;
    }

    /**
     * Waits for all jobs on {@code table} with an id greater than {@code after}.
     *
     * @param progress called with each unfinished job at each look
     * @return the jobs, ended
     * @throws RockhopperException if one was cancelled, or the time is up (the job then goes on)
     */
    public List<AlterJob> await(String table, Set<JobKind> kinds, long after, Consumer<AlterJob> progress)
            throws SQLException {
        long deadline = System.nanoTime() + timeout.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        while (true) {
            List<AlterJob> mine = jobs.of(table, kinds).stream()
                    .filter(job -> job.id() > after)
                    .toList();
            List<AlterJob> open = mine.stream().filter(job -> !job.hasEnded()).toList();
            if (open.isEmpty()) {
                mine.stream().filter(AlterJob::wasCancelled).findFirst().ifPresent(JobWaiter::fail);
                return mine;
            }
            open.forEach(progress);
            if (System.nanoTime() >= deadline) {
                throw timeUp(open.get(0));
            }
            sleep(pause);
            pause = Math.min(pause * 2, longestPause.toMillis());
        }
    }

    private static void fail(AlterJob job) {
        throw new RockhopperException(Message.error(
                ServerCode.JOB_CANCELLED,
                job.table(),
                "Job " + job.id() + " (" + job.kind() + ") was cancelled: " + job.message(),
                "The table is as it was before. Remove the cause and run the command again."));
    }

    private RockhopperException timeUp(AlterJob job) {
        return new RockhopperException(Message.error(
                ServerCode.JOB_TIMEOUT,
                job.table(),
                "Job " + job.id() + " (" + job.kind() + ") is still " + job.state() + " after " + timeout.toSeconds()
                        + " s; it goes on in the server.",
                "Run the command again later: it waits for the job. Or raise rockhopper.job-timeout."));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a job", e);
        }
    }
}
