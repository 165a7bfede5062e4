/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RunService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Override
    public Integer call() {
        RunService service = new RunService(new Project(settings(server, entities, migrations, run)));
        ProgressPrinter progress = new ProgressPrinter(context());
        try {
            new RunPrinter(context()).summary(service.resume(consent.allowed(), progress));
        } finally {
            progress.end();
        }
        return ExitCode.OK;
    }
}
