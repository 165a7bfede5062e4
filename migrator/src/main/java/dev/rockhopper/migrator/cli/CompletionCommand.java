/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code rockhopper completion}. */
@Command(name = "completion", description = "Prints a script by which bash and zsh complete commands and flags.")
final class CompletionCommand extends BaseCommand {

    @Override
    public Integer call() {
        out().print(AutoComplete.bash("rockhopper", Cli.commandLine(context())));
        out().flush();
        return ExitCode.OK;
    }
}
