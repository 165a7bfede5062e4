/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live.job;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @throws RockhopperException RH4011 if one was cancelled, RH4012 if the time is up (the job then goes on)
     */
    public void await(String table, Set<JobKind> kinds, long after, Consumer<AlterJob> progress) throws SQLException {
        try {
            awaitEnd(table, kinds, after, progress).cancelled().stream()
                    .findFirst()
                    .ifPresent(job -> {
                        throw new RockhopperException(cancelled(job));
                    });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a job", e);
        }
    }

    /**
     * Waits for all jobs on {@code table} with an id greater than {@code after}, however they end.
     *
     * @param progress called with each unfinished job at each look
     * @throws RockhopperException RH4012 if the time is up (the job then goes on)
     * @throws InterruptedException if the thread is interrupted (the job then goes on)
     */
    public JobsEnd awaitEnd(String table, Set<JobKind> kinds, long after, Consumer<AlterJob> progress)
            throws SQLException, InterruptedException {
        return look(
                () -> jobs.of(table, kinds).stream()
                        .filter(job -> job.id() > after)
                        .toList(),
                progress);
    }

    /**
     * Waits until no job of any kind, whoever started it, is under way on {@code table}.
     *
     * @param progress called with each unfinished job at each look
     * @return all jobs that the server remembers of the table
     * @throws RockhopperException RH4012 if the time is up
     * @throws InterruptedException if the thread is interrupted
     */
    public JobsEnd awaitIdle(String table, Consumer<AlterJob> progress) throws SQLException, InterruptedException {
        return look(() -> jobs.of(table, EnumSet.allOf(JobKind.class)), progress);
    }

    /** What is looked at again and again. */
    @FunctionalInterface
    private interface Look {
        List<AlterJob> jobs() throws SQLException;
    }

    private JobsEnd look(Look look, Consumer<AlterJob> progress) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        Map<Long, AlterJob> seen = new LinkedHashMap<>();
        while (true) {
            List<AlterJob> listed = look.jobs();
            List<AlterJob> open = listed.stream().filter(job -> !job.hasEnded()).toList();
            if (open.isEmpty()) {
                return JobsEnd.of(listed, seen.values());
            }
            open.forEach(job -> seen.put(job.id(), job));
            open.forEach(progress);
            if (System.nanoTime() - deadline >= 0) {
                throw timeUp(open.get(0));
            }
            Thread.sleep(pause);
            pause = Math.min(pause * 2, Math.max(1, longestPause.toMillis()));
        }
    }

    /** The message about a cancelled job. */
    public static Message cancelled(AlterJob job) {
        return Message.error(
                ServerCode.JOB_CANCELLED,
                job.table(),
                "Job " + job.id() + " (" + job.kind() + ") was cancelled: " + job.message(),
                "A job that is cancelled leaves the table as it was. Remove the cause and run the command again.");
    }

    private RockhopperException timeUp(AlterJob job) {
        return new RockhopperException(Message.error(
                ServerCode.JOB_TIMEOUT,
                job.table(),
                "Job " + job.id() + " (" + job.kind() + ") is still " + job.state() + " after " + timeout.toSeconds()
                        + " s; it goes on in the server.",
                "Run the command again later: it waits for the job. Or raise rockhopper.job-timeout."));
    }
}
