/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.Usage;
import dev.rockhopper.migrator.fleet.Fleet;
import dev.rockhopper.migrator.fleet.TargetsFile;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.service.PreviewService;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RunRequest;
import dev.rockhopper.migrator.service.RunService;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What upgrade and downgrade have in common. */
public abstract class RunCommand extends ObservedCommand {

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
        Project project = project();
        RunRequest request = new RunRequest(direction(), target(), choices());
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
            return new FleetRun(context(), observe()).run(fleet, request);
        }
        new ObservedRun(context(), observe()).run(project, listener -> new RunService(project).run(request, listener));
        return ExitCode.OK;
    }
}
