/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.Usage;
import dev.rockhopper.migrator.run.StepState;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RunService;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rockhopper resume}. */
@Command(name = "resume", description = "Finishes the revision in whose middle a run ended.")
public final class ResumeCommand extends ObservedCommand {

    @Option(
            names = "--mark",
            paramLabel = "done|not-run|skip",
            description = "say first what became of the step at which the run ended, or leave that step out")
    private String mark;

    @Option(names = "--skip-step", description = "leave out the step at which the run ended; the same as --mark skip")
    private boolean skipStep;

    private Optional<StepState> state() {
        if (skipStep && mark != null) {
            throw Usage.error("--skip-step and --mark say two things at once.", "Use one of them.");
        }
        return skipStep
                ? Optional.of(StepState.SKIPPED)
                : Optional.ofNullable(mark).map(Marks::state);
    }

    @Override
    public Integer call() {
        Project project = project();
        Optional<StepState> state = state();
        new ObservedRun(context(), observe())
                .run(project, listener -> new RunService(project).resume(state, choices(), listener));
        return ExitCode.OK;
    }
}
