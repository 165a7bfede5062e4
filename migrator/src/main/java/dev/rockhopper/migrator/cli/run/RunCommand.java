/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.Usage;
import dev.rockhopper.migrator.cli.option.ConsentFlags;
import dev.rockhopper.migrator.cli.option.EntityFlags;
import dev.rockhopper.migrator.cli.option.FilterFlags;
import dev.rockhopper.migrator.cli.option.MigrationFlags;
import dev.rockhopper.migrator.cli.option.ObserveFlags;
import dev.rockhopper.migrator.cli.option.RunFlags;
import dev.rockhopper.migrator.cli.option.ServerFlags;
import dev.rockhopper.migrator.fleet.Fleet;
import dev.rockhopper.migrator.fleet.TargetsFile;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.service.PreviewService;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RunRequest;
import dev.rockhopper.migrator.service.RunService;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What upgrade and downgrade have in common. */
public abstract class RunCommand extends BaseCommand {

    @Mixin
    private ServerFlags server;

    @Mixin
    private EntityFlags entities;

    @Mixin
    private MigrationFlags migrations;

    @Mixin
    private FilterFlags filter;

    @Mixin
    private RunFlags run;

    @Mixin
    private ConsentFlags consent;

    @Mixin
    private ObserveFlags observe;

    @Option(names = "--sql", description = "print what would run and touch nothing")
    private boolean sql;

    @Option(
            names = "--offline",
            description = "with --sql: without a connection, from an empty database or for a range")
    private boolean offline;

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "run on all databases of a YAML file instead of the one of the URL")
    private Path targets;

    abstract Direction direction();

    abstract String target();

    @Override
    public final Integer call() {
        if (offline && !sql) {
            throw Usage.error("--offline only shows what would run.", "Add --sql.");
        }
        if (sql && targets != null) {
            throw Usage.error("--sql shows what would run on one database.", "Leave out --targets.");
        }
        Project project = new Project(settings(server, entities, migrations, filter, run));
        RunRequest request = new RunRequest(direction(), target(), consent.choices());
        if (sql) {
            PreviewService preview = new PreviewService(project);
            new RunPrinter(context()).script(offline ? preview.offline(request) : preview.online(request));
            return ExitCode.OK;
        }
        if (targets != null) {
            Fleet fleet = new Fleet(
                    project,
                    TargetsFile.read(context().folder().resolve(targets)),
                    context().environment());
            return new FleetRun(context(), observe).run(fleet, request);
        }
        new ObservedRun(context(), observe).run(project, listener -> new RunService(project).run(request, listener));
        return ExitCode.OK;
    }
}
