/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.service.PreviewService;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RunRequest;
import dev.rockhopper.migrator.service.RunService;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What upgrade and downgrade have in common. */
abstract class RunCommand extends BaseCommand {

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

    @Option(names = "--sql", description = "print what would run and touch nothing")
    private boolean sql;

    @Option(
            names = "--offline",
            description = "with --sql: without a connection, from an empty database or for a range")
    private boolean offline;

    abstract Direction direction();

    abstract String target();

    @Override
    public final Integer call() {
        if (offline && !sql) {
            throw usage("--offline only shows what would run.", "Add --sql.");
        }
        Project project = new Project(settings(server, entities, migrations, run));
        RunRequest request = new RunRequest(direction(), target(), consent.allowed());
        RunPrinter printer = new RunPrinter(context());
        if (sql) {
            PreviewService preview = new PreviewService(project);
            printer.script(offline ? preview.offline(request) : preview.online(request));
            return ExitCode.OK;
        }
        ProgressPrinter progress = new ProgressPrinter(context());
        try {
            printer.summary(new RunService(project).run(request, progress));
        } finally {
            progress.end();
        }
        return ExitCode.OK;
    }
}
