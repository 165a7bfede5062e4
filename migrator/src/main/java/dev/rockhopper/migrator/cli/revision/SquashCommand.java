/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.revision;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.service.RevisionResult;
import dev.rockhopper.migrator.service.SquashService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rockhopper squash}. */
@Command(
        name = "squash",
        description =
                "Replaces old revisions by one baseline. Databases that have them all have the baseline. Needs no server.")
public final class SquashCommand extends StatusCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "REVISION",
            defaultValue = "head",
            description = "the newest revision that goes (default head)")
    private String target;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            defaultValue = "baseline",
            description = "one line for people")
    private String message;

    @Override
    public Integer call() {
        RevisionResult result = new SquashService(project()).squash(target, message);
        tell(result.messages());
        new RevisionPrinter(context()).print(result);
        return ExitCode.OK;
    }
}
