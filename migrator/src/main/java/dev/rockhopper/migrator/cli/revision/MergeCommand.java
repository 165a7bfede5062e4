/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.revision;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.service.RevisionResult;
import dev.rockhopper.migrator.service.RevisionService;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rockhopper merge}. */
@Command(name = "merge", description = "Writes a revision that joins branches. Needs no server.")
public final class MergeCommand extends StatusCommand {

    @Parameters(
            arity = "0..*",
            paramLabel = "REVISION",
            description = "revisions to join, or heads; all heads if none is named")
    private List<String> heads = List.of();

    @Option(
            names = {"-m", "--message"},
            paramLabel = "TEXT",
            defaultValue = "merge branches",
            description = "one line")
    private String message;

    @Override
    public Integer call() {
        RevisionResult result = new RevisionService(project(), Set.of()).merge(message, heads);
        tell(result.messages());
        new RevisionPrinter(context()).print(result);
        return ExitCode.OK;
    }
}
