/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.run.StepState;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RunService;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rockhopper resume}. */
@Command(name = "resume", description = "Finishes the revision in whose middle a run ended.")
final class ResumeCommand extends BaseCommand {

    @Mixin
    private ServerFlags server;

    @Mixin
    private EntityFlags entities;

    @Mixin
    private MigrationFlags migrations;

    @Mixin
    private RunFlags run;

    @Mixin
    private ConsentFlags consent;

    private static final Map<String, StepState> MARKS =
            Map.of("done", StepState.DONE, "not-run", StepState.FAILED, "skip", StepState.SKIPPED);

    @Option(
            names = "--mark",
            paramLabel = "done|not-run|skip",
            description = "say first what became of the step at which the run ended, or leave that step out")
    private String mark;

    private Optional<StepState> state() {
        if (mark == null) {
            return Optional.empty();
        }
        if (!MARKS.containsKey(mark)) {
            throw usage("A step cannot be marked as \"" + mark + "\".", "Use done, not-run or skip.");
        }
        return Optional.of(MARKS.get(mark));
    }

    @Override
    public Integer call() {
        RunService service = new RunService(new Project(settings(server, entities, migrations, run)));
        ProgressPrinter progress = new ProgressPrinter(context());
        try {
            new RunPrinter(context()).summary(service.resume(state(), consent.allowed(), progress));
        } finally {
            progress.end();
        }
        return ExitCode.OK;
    }
}
