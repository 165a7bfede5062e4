/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import java.sql.SQLException;

/** Runs one stage; a connection that breaks is opened anew, and the stage is looked at from its beginning. */
final class StageRunner {

    /** A statement that breaks every connection is not sent for ever. */
    private static final int ATTEMPTS = 5;

    private final RunContext run;
    private final Stage stage;
    private int reached;
    private int attempts;

    StageRunner(RunContext run, Stage stage) {
        this.run = run;
        this.stage = stage;
    }

    void run() throws SQLException {
        run.listener().revisionStarted(stage);
        while (true) {
            try {
                walk();
                break;
            } catch (SQLException e) {
                reconnect(e);
            }
        }
        run.listener().revisionDone(stage);
    }

    private void walk() throws SQLException {
        run.lock().verify();
        LoadTimeout.raise(run.link(), run.options().jobTimeout());
        StageJournal journal = StageJournal.open(stage, run.server(), run.books());
        RunContext again = run.quiet();
        for (int step = 0; step < stage.steps().size(); step++) {
            new StepRunner(step < reached ? again : run, stage, step, journal).run();
            arrive(step + 1);
        }
        run.lock().verify();
        run.views().record(stage, run.server());
        if (stage.direction() == Direction.UPGRADE) {
            run.books().enter(stage);
        } else {
            run.books().strike(stage.revision());
        }
    }

    private void arrive(int step) {
        if (step > reached) {
            reached = step;
            attempts = 0;
        }
    }

    private void reconnect(SQLException e) throws SQLException {
        if (!ServerErrors.isConnectionFailure(e)) {
            throw e;
        }
        int step = Math.min(reached, Math.max(0, stage.steps().size() - 1));
        String text = stage.steps().isEmpty() ? "" : StepText.of(stage.steps().get(step), run.server());
        try {
            if (++attempts > ATTEMPTS || !run.link().reopen(e)) {
                throw Failures.database(stage, step, text, e);
            }
        } catch (InterruptedException stopped) {
            throw Failures.interrupted(stage, step, text, stopped);
        }
        run.listener().reconnected(stage, step);
    }
}
