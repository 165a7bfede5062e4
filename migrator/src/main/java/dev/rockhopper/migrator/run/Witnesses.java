/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.live.job.JobsEnd;
import dev.rockhopper.migrator.migration.RecordedStep;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks journal, jobs and live objects where a step stands. */
final class Witnesses {

    private final RunContext run;
    private final Stage stage;
    private final int step;
    private final JournalEntry known;
    private final Optional<Expectation> expected;
    private final List<TargetTable> targets;

    Witnesses(
            RunContext run,
            Stage stage,
            int step,
            JournalEntry known,
            Optional<Expectation> expected,
            List<TargetTable> targets) {
        this.run = run;
        this.stage = stage;
        this.step = step;
        this.known = known;
        this.expected = expected;
        this.targets = targets;
    }

    /**
     * The standing of the step; waits for what an interrupted run may have started.
     *
     * @throws StepFailedException RH7004 if the revision has another text now, RH7005 if the witnesses do not settle it
     */
    Standing standing(String text, Consumer<AlterJob> progress) throws SQLException, InterruptedException {
        if (known == null || known.state().isOpen()) {
            return Standing.NOT_RUN;
        }
        if (!known.hash().isEmpty() && !known.hash().equals(StepText.hash(text))) {
            throw Failures.changed(stage, step, known);
        }
        if (known.state().isSettled()) {
            return Standing.SETTLED;
        }
        return tookEffect(progress) ? Standing.TOOK_EFFECT : Standing.NO_EFFECT;
    }

    private boolean tookEffect(Consumer<AlterJob> progress) throws SQLException, InterruptedException {
        run.orphans().await(stage, step);
        JobsEnd end = run.jobs().awaitEnd(targets, known.lastJob(), progress);
        Evidence evidence = look();
        boolean accepted = known.state() == StepState.WAITING && !end.isDoubtful();
        return switch (evidence.finding()) {
            case AFTER -> true;
            case BEFORE -> false;
            case INVISIBLE -> accepted || !requireRepeatable(evidence);
            case NEITHER -> !requireRepeatable(evidence);
        };
    }

    /** What the live objects say. */
    Evidence look() {
        return expected.map(run.doubt()::look).orElse(Evidence.NONE);
    }

    /** True, or the end of the run. */
    private boolean requireRepeatable(Evidence evidence) throws SQLException {
        boolean invisible = evidence.finding() == Evidence.Finding.INVISIBLE;
        RecordedStep recorded = stage.steps().get(step);
        boolean harmless = recorded instanceof RecordedStep.Data
                || known.label().isPresent()
                || (invisible
                        && expected.isPresent()
                        && Repeatable.is(recorded, expected.get().before()));
        if (harmless) {
            return true;
        }
        throw Failures.inDoubt(stage, step, known, run.jobs().describe(targets, known.lastJob()), evidence);
    }
}
