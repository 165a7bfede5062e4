/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.status;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.service.StatusService;
import picocli.CommandLine.Command;

/** {@code rockhopper validate}. */
@Command(
        name = "validate",
        description =
                "Compares the database with the entities alone, whatever the revisions say. Exit code 1 if it differs.")
public final class ValidateCommand extends StatusCommand {

    @Override
    public Integer call() {
        return new FindingsPrinter(context())
                .print(new StatusService(project()).validate(), "Valid: the database is what the entities need.");
    }
}
