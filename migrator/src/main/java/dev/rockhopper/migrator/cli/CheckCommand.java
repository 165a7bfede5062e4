/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.service.StatusService;
import picocli.CommandLine.Command;

/** {@code rockhopper check}. */
@Command(
        name = "check",
        description = "Says whether entities, revisions and database are one. Exit code 1 if there is something to do.")
final class CheckCommand extends StatusCommand {

    @Override
    public Integer call() {
        return new FindingsPrinter(context())
                .print(
                        new StatusService(project()).check(),
                        "Nothing to do: entities, revisions and database are one.");
    }
}
