/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.status;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.service.StatusService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rockhopper check}. */
@Command(
        name = "check",
        description = "Says whether entities, revisions and database are one. Exit code 1 if there is something to do.")
public final class CheckCommand extends StatusCommand {

    @Option(names = "--offline", description = "compare entities with revisions only; needs no server")
    private boolean offline;

    @Override
    public Integer call() {
        if (offline) {
            return new FindingsPrinter(context())
                    .print(
                            new StatusService(project()).checkOffline(),
                            "Nothing to do: entities and revisions are one.");
        }
        return new FindingsPrinter(context())
                .print(
                        new StatusService(project()).check(),
                        "Nothing to do: entities, revisions and database are one.");
    }
}
