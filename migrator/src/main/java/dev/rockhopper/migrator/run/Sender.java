/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.ddl.render.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Sends steps to the server. */
final class Sender {

    private static final long BUSY_PAUSE_MILLIS = 500;

    private final Connection connection;
    private final String database;
    private final RunLock lock;
    private final StepJobs jobs;
    private final Duration patience;

    /**
     * A sender.
     *
     * @param patience how long a table may stay under jobs of others
     */
    Sender(Connection connection, String database, RunLock lock, StepJobs jobs, Duration patience) {
        this.connection = connection;
        this.database = database;
        this.lock = lock;
        this.jobs = jobs;
        this.patience = patience;
    }

    /**
     * Sends a step; one that is refused because of a running job is sent again when the job has ended.
     *
     * @throws SQLException if the server refuses it
     * @throws StepFailedException if Java code fails
     */
    void send(
            Stage stage,
            int step,
            RecordedStep recorded,
            String text,
            List<TargetTable> targets,
            Consumer<AlterJob> progress)
            throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            lock.verify();
            try {
                sendOnce(stage, step, recorded, text);
                return;
            } catch (SQLException e) {
                if (!ServerErrors.isTableBusy(e) || targets.isEmpty() || System.nanoTime() - deadline >= 0) {
                    throw e;
                }
            }
            Thread.sleep(BUSY_PAUSE_MILLIS);
            jobs.awaitIdle(targets, progress);
        }
    }

    private void sendOnce(Stage stage, int step, RecordedStep recorded, String text) throws SQLException {
        if (recorded instanceof RecordedStep.Data data) {
            runTask(stage, step, data);
        } else {
            Queries.execute(connection, StatementTag.tagged(stage, step, text));
        }
    }

    /** Runs Java code; whatever it did to the session, the next step finds the database again. */
    private void runTask(Stage stage, int step, RecordedStep.Data data) throws SQLException {
        try {
            data.task().run(connection);
        } catch (Exception e) {
            if (e instanceof SQLException broken && ServerErrors.isConnectionFailure(broken)) {
                throw broken;
            }
            throw Failures.threw(stage, step, data.name(), e);
        }
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        Queries.execute(connection, "USE " + Sql.name(database));
    }
}
