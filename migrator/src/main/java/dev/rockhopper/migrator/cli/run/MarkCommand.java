/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.service.RunService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rockhopper mark}. */
@Command(name = "mark", description = "Says what became of the step at which a run ended; runs nothing.")
public final class MarkCommand extends StatusCommand {

    @Parameters(
            arity = "1",
            paramLabel = "done|not-run|skip",
            description = "done: it is in effect; not-run: it is not, and shall run; skip: it shall not run")
    private String mark;

    @Override
    public Integer call() {
        String step = new RunService(project()).mark(Marks.state(mark));
        out().println(step + " is marked as " + mark + ". rockhopper resume goes on.");
        return ExitCode.OK;
    }
}
