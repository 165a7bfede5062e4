/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.live.job.AlterJobs;
import dev.rockhopper.live.job.JobWaiter;
import dev.rockhopper.live.job.JobsEnd;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The jobs on the tables of a step: those of others before it, and its own behind it. */
final class StepJobs {

    private final RunConnection link;
    private final String database;
    private final RunOptions options;

    StepJobs(RunConnection link, String database, RunOptions options) {
        this.link = link;
        this.database = database;
        this.options = options;
    }

    /**
     * Waits until nobody's job is under way on the tables: the server would refuse the step.
     *
     * @return the newest job that the server remembers of them; 0 if there is none
     */
    long awaitIdle(List<TargetTable> targets, Consumer<AlterJob> progress) throws SQLException, InterruptedException {
        long newest = 0;
        for (TargetTable target : targets) {
            newest = Math.max(
                    newest, waiter(target).awaitIdle(target.table(), progress).newest());
        }
        return newest;
    }

    /** Waits for the jobs that were started on the tables after the one with id {@code after}. */
    JobsEnd awaitEnd(List<TargetTable> targets, long after, Consumer<AlterJob> progress)
            throws SQLException, InterruptedException {
        List<AlterJob> finished = new ArrayList<>();
        List<AlterJob> cancelled = new ArrayList<>();
        List<AlterJob> vanished = new ArrayList<>();
        for (TargetTable target : targets) {
            if (target.startsJobs()) {
                JobsEnd end = waiter(target).awaitEnd(target.table(), target.kinds(), after, progress);
                finished.addAll(end.finished());
                cancelled.addAll(end.cancelled());
                vanished.addAll(end.vanished());
            }
        }
        return new JobsEnd(finished, cancelled, vanished);
    }

    /** The jobs on the tables after the one with id {@code after}, as the server lists them now. */
    List<AlterJob> startedAfter(List<TargetTable> targets, long after) throws SQLException {
        List<AlterJob> started = new ArrayList<>();
        for (TargetTable target : targets) {
            jobs(target).of(target.table(), target.kinds()).stream()
                    .filter(job -> job.id() > after)
                    .forEach(started::add);
        }
        return started;
    }

    /** Cancels what {@link #startedAfter} finds under way; a job that ends meanwhile has ended. */
    void cancel(List<TargetTable> targets, long after) throws SQLException {
        for (TargetTable target : targets) {
            for (AlterJob job : startedAfter(List.of(target), after)) {
                if (!job.hasEnded()) {
                    jobs(target).cancel(job);
                }
            }
        }
    }

    /** What the server lists on the tables after the job with id {@code after}, in words. */
    String describe(List<TargetTable> targets, long after) throws SQLException {
        List<AlterJob> started = startedAfter(targets, after);
        return started.isEmpty()
                ? "none that was started since"
                : started.stream().map(AlterJob::describe).collect(Collectors.joining("; "));
    }

    private AlterJobs jobs(TargetTable target) {
        return new AlterJobs(link.get(), target.database().orElse(database));
    }

    private JobWaiter waiter(TargetTable target) {
        return new JobWaiter(jobs(target), options.longestPause(), options.jobTimeout());
    }
}
