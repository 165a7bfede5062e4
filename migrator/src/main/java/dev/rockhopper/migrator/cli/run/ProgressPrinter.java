/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.MessagePrinter;
import dev.rockhopper.migrator.cli.console.Style;
import dev.rockhopper.migrator.cli.console.Words;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StepText;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.server.ServerProfile;
import java.time.Duration;
import java.util.List;

/** Shows a run as it goes: a line for each step; jobs on one line that is rewritten on a terminal, else a line for each change. */
public final class ProgressPrinter implements RunListener {

    private static final String CLEAR_LINE = "\u001B[2K";
    private static final String WRAP_OFF = "\u001B[?7l";
    private static final String WRAP_ON = "\u001B[?7h";
    private static final long NOT_STARTED = Long.MIN_VALUE;

    private final CliContext context;
    private final Style style;
    private final InterruptDialog dialog;
    private String label = "";
    private String lastProgress = "";
    /** When the step was sent, or when its job was first seen; a job may be left from an earlier run. */
    private long started = NOT_STARTED;

    ProgressPrinter(CliContext context, InterruptDialog dialog) {
        this.context = context;
        this.dialog = dialog;
        this.style = new Style(context.colours());
    }

    @Override
    public void revisionStarted(Stage stage) {
        String verb = stage.direction().verb();
        context.out().println(style.bold(verb + " " + stage.revision()) + "  " + stage.message());
    }

    @Override
    public void stepStarted(Stage stage, int step, String text) {
        started = System.nanoTime();
        lastProgress = "";
        label = Words.oneLine(text);
        if (context.terminal()) {
            rewrite(line(stage, step, "", label));
        }
    }

    @Override
    public void jobProgress(Stage stage, int step, AlterJob job) {
        String progress = "job " + job.id() + " " + job.kind() + " on " + job.table() + ": " + job.state()
                + (job.progress().isEmpty() ? "" : " " + job.progress());
        if (started == NOT_STARTED) {
            started = System.nanoTime();
        }
        if (context.terminal()) {
            rewrite(line(stage, step, elapsed(), progress));
        } else if (!progress.equals(lastProgress)) {
            context.out().println(line(stage, step, elapsed(), progress));
        }
        lastProgress = progress;
    }

    @Override
    public Choice interrupted(Stage stage, int step, List<AlterJob> open) {
        clear();
        return dialog.ask(open);
    }

    @Override
    public void stepWarned(Stage stage, int step, Message warning) {
        clear();
        new MessagePrinter(context).print(List.of(warning));
    }

    @Override
    public void told(Message message) {
        clear();
        new MessagePrinter(context).print(List.of(message));
    }

    @Override
    public void reconnected(Stage stage, int step) {
        clear();
        context.out().println(line(stage, step, elapsed(), "the connection was lost and is open again"));
    }

    @Override
    public void stepDone(Stage stage, int step) {
        clear();
        String text = Words.oneLine(StepText.of(stage.steps().get(step), ServerProfile.NEWEST));
        context.out().println(line(stage, step, elapsed(), label.isEmpty() ? "found done: " + text : label));
        label = "";
        started = NOT_STARTED;
    }

    @Override
    public void stepSkipped(Stage stage, int step) {
        context.out()
                .println(line(
                        stage,
                        step,
                        "before",
                        Words.oneLine(StepText.of(stage.steps().get(step), ServerProfile.NEWEST))));
    }

    /** Ends a line that was being rewritten when a step failed. */
    void end() {
        if (!label.isEmpty() && context.terminal()) {
            context.out().println();
        }
    }

    private String line(Stage stage, int step, String time, String text) {
        int width = Integer.toString(stage.steps().size()).length();
        String number =
                String.format("  %" + width + "d/%d", step + 1, stage.steps().size());
        return number + style.dim(String.format("  %8s  ", time)) + text;
    }

    private String elapsed() {
        if (started == NOT_STARTED) {
            return "before";
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
        if (elapsed.toMinutes() > 0) {
            return elapsed.toMinutes() + " min " + elapsed.toSecondsPart() + " s";
        }
        return elapsed.toSeconds() > 0 ? elapsed.toSeconds() + " s" : elapsed.toMillis() + " ms";
    }

    /** Cut at the edge of the terminal: of a line that goes on in the next one only that rest would be rewritten. */
    private void rewrite(String line) {
        context.out().print("\r" + CLEAR_LINE + WRAP_OFF + line + WRAP_ON);
        context.out().flush();
    }

    private void clear() {
        if (context.terminal()) {
            rewrite("");
        }
    }
}
