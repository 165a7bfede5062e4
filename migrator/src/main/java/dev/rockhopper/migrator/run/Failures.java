/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.message.Severity;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** What is said when a step does not go on. */
final class Failures {

    private static final String AGAIN =
            "What was done stays recorded. Remove the cause and run the command again: it goes on with this step.";

    private Failures() {}

    /** The server refused a statement, or Java code failed. */
    static StepFailedException refused(Stage stage, int step, String statement, String reason, Throwable cause) {
        String text = "The server refused: " + statement + System.lineSeparator() + "  " + reason;
        return failed(RunCode.STEP_FAILED, stage, step, statement, text, AGAIN, cause);
    }

    /** Java code threw. */
    static StepFailedException threw(Stage stage, int step, String name, Throwable cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String text = "The Java code \"" + name + "\" failed: " + reason;
        return failed(RunCode.STEP_FAILED, stage, step, "-- Java: " + name, text, AGAIN, cause);
    }

    /** A job was cancelled, vanished or takes too long, or an object could not be read. */
    static StepFailedException stopped(Stage stage, int step, String statement, RockhopperException cause) {
        Message first = cause.messages().get(0);
        String place = first.place().isEmpty() ? place(stage, step) : place(stage, step) + ", " + first.place();
        return new StepFailedException(
                new Message(first.code(), first.severity(), place, first.text(), first.remedy()),
                stage,
                step,
                statement,
                cause);
    }

    /** A database error outside of the statement itself: while waiting, or writing the books. */
    static StepFailedException database(Stage stage, int step, String statement, SQLException e) {
        if (ServerErrors.isConnectionFailure(e)) {
            return failed(
                    RunCode.CONNECTION_LOST,
                    stage,
                    step,
                    statement,
                    "The connection broke and could not be opened again: " + ServerErrors.text(e)
                            + ". The server may or may not have taken: " + statement,
                    "The lock could not be released: when the server answers again, rockhopper unlock, then run the command"
                            + " again; it finds out by itself how far the step came. rockhopper.reconnect-timeout says how"
                            + " long a run tries to connect again.",
                    e);
        }
        return failed(
                RunCode.BOOKS,
                stage,
                step,
                statement,
                "The journal or the jobs could not be read or written: " + ServerErrors.text(e),
                "Remove the cause (RECOVER TABLE brings back a journal that was dropped) and run the command again: it finds out how"
                        + " far the step came.",
                e);
    }

    /** A statement whose answer leaves open if it took effect. */
    static StepFailedException unknown(Stage stage, int step, String statement, SQLException e) {
        if (ServerErrors.isConnectionFailure(e)) {
            return database(stage, step, statement, e);
        }
        String text = "The server did not say whether it took: " + statement + System.lineSeparator() + "  "
                + ServerErrors.text(e);
        return failed(
                RunCode.STEP_FAILED,
                stage,
                step,
                statement,
                text,
                "Run the command again: it finds out by itself how far the step came.",
                e);
    }

    /** A job goes on, and nobody waits for it. */
    static StepFailedException jobLeft(Stage stage, int step, String statement, List<AlterJob> jobs) {
        return new StepFailedException(
                new Message(
                        RunCode.JOB_LEFT,
                        Severity.INFO,
                        place(stage, step),
                        "The server accepted the step, and nobody waits for its job: "
                                + jobs.stream().map(AlterJob::describe).collect(Collectors.joining("; ")),
                        "Run the command again later: it goes on with the next step when the job has ended."),
                stage,
                step,
                statement,
                null);
    }

    /** Somebody asked the run to stop. */
    static StepFailedException interrupted(Stage stage, int step, String statement, InterruptedException e) {
        return failed(
                RunCode.INTERRUPTED,
                stage,
                step,
                statement,
                "The run was stopped here; jobs that were started go on in the server.",
                "Run the command again: it waits for them and goes on.",
                e);
    }

    /** Nobody can tell how far the step came: all three witnesses are quoted. */
    static StepFailedException inDoubt(Stage stage, int step, JournalEntry known, String jobs, Evidence evidence) {
        String text = "An interrupted run may have sent this step, and it cannot be told whether it took effect."
                + System.lineSeparator() + "  journal: " + known.state() + " for: " + known.statement()
                + System.lineSeparator() + "  jobs: " + jobs
                + System.lineSeparator() + "  live: " + live(evidence);
        return failed(
                RunCode.STEP_IN_DOUBT,
                stage,
                step,
                known.statement(),
                text,
                "Look at the object, then say whether it was done: rockhopper resume --mark done|not-run",
                null);
    }

    private static String live(Evidence evidence) {
        if (evidence.finding() == Evidence.Finding.INVISIBLE) {
            return "the effect of the step cannot be seen in the schema, and sending it twice may do harm";
        }
        if (evidence.finding() == Evidence.Finding.BEFORE) {
            return String.join(", ", evidence.objects()) + " is as it was before the step";
        }
        return String.join(", ", evidence.objects()) + " is not as before the step (to get there: "
                + evidence.fromBefore().stream().collect(Collectors.joining("; "))
                + ") and not as after it (to get there: "
                + evidence.fromAfter().stream().collect(Collectors.joining("; ")) + ")";
    }

    /** The revision is not the one that was begun. */
    static StepFailedException changed(Stage stage, int step, JournalEntry known) {
        return failed(
                RunCode.STEP_CHANGED,
                stage,
                step,
                known.statement(),
                "An earlier run began this revision with another text of this step: " + known.statement(),
                "Restore the revision as it was when it was run, and put changes into a new revision.",
                null);
    }

    /** There is no way back. */
    static Message irreversible(Stage stage, RecordedStep.Irreversible step) {
        return Message.error(
                RunCode.IRREVERSIBLE,
                stage.revision(),
                step.reason(),
                "Write a new revision that goes forward to the wanted state; nothing was changed.");
    }

    /** After a step an object is not quite as the revision says. */
    static Message differs(Stage stage, int step, Evidence evidence) {
        return Message.warning(
                RunCode.NOT_AS_EXPECTED,
                place(stage, step),
                "The server accepted the step, but " + String.join(", ", evidence.objects())
                        + " is not as expected; still to do: " + String.join("; ", evidence.fromAfter()) + ".",
                "See rockhopper check when the run has ended.");
    }

    static String place(Stage stage, int step) {
        return stage.direction().verb() + " " + stage.revision() + " step " + (step + 1) + " of "
                + stage.steps().size();
    }

    private static StepFailedException failed(
            RunCode code, Stage stage, int step, String statement, String text, String remedy, Throwable cause) {
        return new StepFailedException(
                Message.error(code, place(stage, step), text, remedy), stage, step, statement, cause);
    }
}
