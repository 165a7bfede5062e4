/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.run.RunListener.Choice;
import java.io.Console;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Ctrl-C while a job is under way: asks once whether to leave it running or to cancel it. Without a terminal it is left. */
public final class InterruptDialog {

    private final CliContext context;
    private final Optional<Choice> answer;

    /**
     * A dialogue.
     *
     * @param answer what was answered beforehand by a flag
     */
    InterruptDialog(CliContext context, Optional<Choice> answer) {
        this.context = context;
        this.answer = answer;
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
        String reply = console.readLine(
                "%nLeave it running and go on with it in the next run, or cancel it? (leave/cancel) [leave] ");
        return reply != null && reply.strip().toLowerCase(Locale.ROOT).startsWith("c") ? Choice.CANCEL : Choice.LEAVE;
    }
}
