/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.run.LockOwner;
import dev.rockhopper.migrator.service.LockService;
import java.io.Console;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rockhopper unlock}. */
@Command(name = "unlock", description = "Shows who holds the lock of the database and removes it.")
public final class UnlockCommand extends StatusCommand {

    @Option(names = "--yes", description = "remove it without asking")
    private boolean yes;

    @Override
    public Integer call() {
        LockService service = new LockService(project());
        Optional<LockOwner> holder = service.holder();
        if (holder.isEmpty()) {
            out().println("Nobody holds the lock.");
            return ExitCode.OK;
        }
        out().println("The lock is held by " + holder.get().describe(Instant.now()) + ".");
        if (!yes && !agrees()) {
            out().println("It was left as it is. If that run is dead for certain: rockhopper unlock --yes");
            return ExitCode.LOCKED;
        }
        service.remove();
        out().println("The lock is removed.");
        return ExitCode.OK;
    }

    private boolean agrees() {
        Console console = context().terminal() ? System.console() : null;
        return console != null && "yes".equals(console.readLine("Is that run dead for certain? (yes/no) "));
    }
}
