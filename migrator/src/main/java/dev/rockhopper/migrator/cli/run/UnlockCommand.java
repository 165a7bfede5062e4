/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.fleet.Target;
import dev.rockhopper.migrator.fleet.Targets;
import dev.rockhopper.migrator.fleet.TargetsFile;
import dev.rockhopper.migrator.run.LockOwner;
import dev.rockhopper.migrator.service.LockService;
import dev.rockhopper.migrator.service.Project;
import java.io.Console;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rockhopper unlock}. */
@Command(name = "unlock", description = "Shows who holds the lock of the database and removes it.")
public final class UnlockCommand extends StatusCommand {

    @Option(names = "--yes", description = "remove it without asking")
    private boolean yes;

    @Option(
            names = "--targets",
            paramLabel = "FILE",
            description = "look at all databases of a YAML file instead of the one of the URL")
    private Path targets;

    @Override
    public Integer call() {
        Project project = project();
        if (targets == null) {
            return unlock(project, "");
        }
        int worst = ExitCode.OK;
        TargetsFile file = TargetsFile.read(context().folder().resolve(targets));
        for (Target target : new Targets(project.settings().server(), context().environment()).find(file)) {
            worst = Math.max(worst, unlock(project.on(target.server()), target.name() + ": "));
        }
        return worst;
    }

    /** What is printed begins with {@code of}. */
    private int unlock(Project project, String of) {
        LockService service = new LockService(project);
        Optional<LockOwner> holder = service.holder();
        if (holder.isEmpty()) {
            out().println(of + "Nobody holds the lock.");
            return ExitCode.OK;
        }
        out().println(of + "The lock is held by " + holder.get().describe(Instant.now()) + ".");
        if (!yes && !agrees()) {
            out().println(of + "It was left as it is. If that run is dead for certain: rockhopper unlock --yes");
            return ExitCode.LOCKED;
        }
        service.remove();
        out().println(of + "The lock is removed.");
        return ExitCode.OK;
    }

    private boolean agrees() {
        Console console = context().terminal() ? System.console() : null;
        return console != null && "yes".equals(console.readLine("Is that run dead for certain? (yes/no) "));
    }
}
