/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.MessagePrinter;
import dev.rockhopper.migrator.fleet.Target;
import dev.rockhopper.migrator.fleet.Targets;
import dev.rockhopper.migrator.fleet.TargetsFile;
import dev.rockhopper.migrator.service.LockService;
import dev.rockhopper.migrator.service.LockService.Held;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.Console;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
        Targets.Found found = new Targets(project.settings().server(), context().environment()).find(file);
        for (Target target : found.targets()) {
            worst = Math.max(worst, unlock(project.on(target.server()), target.name() + ": "));
        }
        for (RockhopperException unreachable : found.unreachable().values()) {
            new MessagePrinter(context()).print(unreachable.messages());
            worst = Math.max(worst, ExitCode.FAILURE);
        }
        return worst;
    }

    /** What is printed begins with {@code of}. */
    private int unlock(Project project, String of) {
        LockService service = new LockService(project);
        List<Held> all = service.held();
        if (all.isEmpty()) {
            out().println(of + "Nobody holds the lock.");
            return ExitCode.OK;
        }
        all.forEach(held -> out().println(of + name(held) + " is held by "
                + held.owner().describe(Instant.now()) + "."
                + (held.isRemovable() ? "" : " That is a run of another project, in which it must be unlocked.")));
        List<Held> removable = all.stream().filter(Held::isRemovable).toList();
        if (removable.isEmpty()) {
            return ExitCode.LOCKED;
        }
        if (!yes && !agrees()) {
            out().println(of + "It was left as it is. If that run is dead for certain: rockhopper unlock --yes");
            return ExitCode.LOCKED;
        }
        removable.forEach(held -> out().println(of
                + name(held)
                + (service.remove(held) ? " is removed." : " is no longer held by that run; it was left as it is.")));
        return removable.size() == all.size() ? ExitCode.OK : ExitCode.LOCKED;
    }

    private static String name(Held held) {
        return held.isOwn() ? "The lock" : "The lock of " + held.database();
    }

    private boolean agrees() {
        Console console = context().terminal() ? System.console() : null;
        return console != null && "yes".equals(console.readLine("Is that run dead for certain? (yes/no) "));
    }
}
