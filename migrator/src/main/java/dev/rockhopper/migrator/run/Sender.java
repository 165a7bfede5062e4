/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Sends steps to the server. */
final class Sender {

    private static final long BUSY_PAUSE_MILLIS = 500;

    private final RunConnection link;
    private final String database;
    private final RunLock lock;
    private final StepJobs jobs;
    private final Duration patience;

    /**
     * A sender.
     *
     * @param patience how long a table may stay under jobs of others
     */
    Sender(RunConnection link, String database, RunLock lock, StepJobs jobs, Duration patience) {
        this.link = link;
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

    /** Changes of the catalog are answered soon; rows may take as long as a job. */
    private void sendOnce(Stage stage, int step, RecordedStep recorded, String text) throws SQLException {
        if (recorded instanceof RecordedStep.Data data) {
            link.withLimit(patience, () -> runTask(stage, step, data));
        } else if (recorded instanceof RecordedStep.Sql sql && movesRows(sql.statement())) {
            link.withLimit(patience, () -> send(StatementTag.tagged(stage, step, text)));
        } else {
            send(StatementTag.tagged(stage, step, text));
        }
    }

    private static boolean movesRows(Statement statement) {
        return statement instanceof OtherStatement || statement instanceof TableStatement.RefreshMaterializedView;
    }

    private Void send(String statement) throws SQLException {
        link.execute(statement);
        return null;
    }

    /** Runs Java code; whatever it did to the session, the next step finds no open transaction, and the database again. */
    private Void runTask(Stage stage, int step, RecordedStep.Data data) throws SQLException {
        Connection connection = link.get();
        try {
            data.task().run(connection);
        } catch (Exception e) {
            if (e instanceof SQLException broken && ServerErrors.isConnectionFailure(broken)) {
                throw broken;
            }
            endTask(connection, "ROLLBACK");
            throw Failures.threw(stage, step, data.name(), e);
        }
        endTask(connection, "COMMIT");
        return null;
    }

    /** A server without transactions takes both words, too. */
    private void endTask(Connection connection, String transaction) throws SQLException {
        Queries.execute(connection, transaction);
        if (!connection.getAutoCommit()) {
            connection.setAutoCommit(true);
        }
        Queries.execute(connection, "USE " + Sql.name(database));
    }
}
