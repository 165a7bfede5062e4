/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.live.job.AlterJobs;
import dev.rockhopper.live.job.JobKind;
import dev.rockhopper.live.job.JobWaiter;
import dev.rockhopper.live.job.JobsEnd;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The jobs on the tables of a step: those of others before it, and its own behind it. */
final class StepJobs {

    private final Connection connection;
    private final String database;
    private final RunOptions options;

    StepJobs(Connection connection, String database, RunOptions options) {
        this.connection = connection;
        this.database = database;
        this.options = options;
    }

    /** The newest job on the tables, of any kind; 0 if there is none. Ids grow over the whole cluster. */
    long newest(List<TargetTable> targets) throws SQLException {
        long newest = 0;
        for (TargetTable target : targets) {
            Set<JobKind> kinds = target.kinds().isEmpty() ? Set.of() : EnumSet.allOf(JobKind.class);
            newest = Math.max(newest, jobs(target).newest(target.table(), kinds));
        }
        return newest;
    }

    /** Waits until nobody's job is under way on the tables: the server would refuse the step. */
    void awaitIdle(List<TargetTable> targets, Consumer<AlterJob> progress) throws SQLException, InterruptedException {
        for (TargetTable target : targets) {
            waiter(target).awaitIdle(target.table(), progress);
        }
    }

    /** Waits for the jobs that were started on the tables after the one with id {@code after}. */
    JobsEnd awaitEnd(List<TargetTable> targets, long after, Consumer<AlterJob> progress)
            throws SQLException, InterruptedException {
        List<AlterJob> finished = new ArrayList<>();
        List<AlterJob> cancelled = new ArrayList<>();
        List<AlterJob> vanished = new ArrayList<>();
        for (TargetTable target : targets) {
            if (!target.kinds().isEmpty()) {
                JobsEnd end = waiter(target).awaitEnd(target.table(), target.kinds(), after, progress);
                finished.addAll(end.finished());
                cancelled.addAll(end.cancelled());
                vanished.addAll(end.vanished());
            }
        }
        return new JobsEnd(finished, cancelled, vanished);
    }

    /** What the server lists on the tables after the job with id {@code after}, in words. */
    String describe(List<TargetTable> targets, long after) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (TargetTable target : targets) {
            jobs(target).of(target.table(), target.kinds()).stream()
                    .filter(job -> job.id() > after)
                    .forEach(job -> lines.add(job.describe()));
        }
        return lines.isEmpty() ? "none that was started since" : String.join("; ", lines);
    }

    private AlterJobs jobs(TargetTable target) {
        return new AlterJobs(connection, target.database().orElse(database));
    }

    private JobWaiter waiter(TargetTable target) {
        return new JobWaiter(jobs(target), options.longestPause(), options.jobTimeout());
    }
}
