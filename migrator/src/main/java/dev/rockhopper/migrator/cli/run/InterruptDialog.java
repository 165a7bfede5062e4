/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.run.RunListener.Choice;
import java.io.Console;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ctrl-C while a job is under way: asks once whether to leave it running or to cancel it. Without a terminal, without an answer, and
 * after a second Ctrl-C it is left. */
public final class InterruptDialog {

    /** Less than the process has to end after a signal. */
    private static final long PATIENCE_SECONDS = 60;

    private final CliContext context;
    private final Optional<Choice> answer;
    private final CtrlC ctrlC;

    /**
     * A dialogue.
     *
     * @param answer what was answered beforehand by a flag
     * @param ctrlC hears Ctrl-C while a question is asked
     */
    InterruptDialog(CliContext context, Optional<Choice> answer, CtrlC ctrlC) {
        this.context = context;
        this.answer = answer;
        this.ctrlC = ctrlC;
    }

    Choice ask(List<AlterJob> open) {
        if (answer.isPresent()) {
            return answer.get();
        }
        Console console = context.terminal() ? System.console() : null;
        if (console == null) {
            return Choice.LEAVE;
        }
        open.forEach(job -> console.printf("%n%s", job.describe()));
        console.printf(
                "%nLeave it running and go on with it in the next run, or cancel it? (leave/cancel) [leave; Ctrl-C leaves, too] ");
        CompletableFuture<Choice> choice = new CompletableFuture<>();
        ctrlC.answers(choice, Choice.LEAVE);
        read(console, choice);
        return choice.completeOnTimeout(Choice.LEAVE, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** In a thread of its own: nothing but an answer ends the reading of a line. */
    private static void read(Console console, CompletableFuture<Choice> choice) {
        Thread reader = new Thread(
                () -> {
                    String reply = console.readLine();
                    boolean cancel = reply != null
                            && reply.strip().toLowerCase(Locale.ROOT).startsWith("c");
                    choice.complete(cancel ? Choice.CANCEL : Choice.LEAVE);
                },
                "rockhopper-answer");
        reader.setDaemon(true);
        reader.start();
    }
}
