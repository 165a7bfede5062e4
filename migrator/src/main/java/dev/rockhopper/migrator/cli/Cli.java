/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.cli.console.CliContext;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Puts the command line together. */
public final class Cli {

    private Cli() {}

    /** All commands, in a context; {@code execute} gives the exit code. */
    public static CommandLine commandLine(CliContext context) {
        return configured(Commands.addAllTo(root(context)), context);
    }

    /** Runs the command that the arguments begin with. */
    public static int execute(CliContext context, String... arguments) {
        return configured(Commands.addTo(root(context), arguments), context).execute(arguments);
    }

    private static CommandLine root(CliContext context) {
        return new CommandLine(new RockhopperCommand(context));
    }

    private static CommandLine configured(CommandLine line, CliContext context) {
        ErrorHandler errors = new ErrorHandler(context);
        return Examples.addTo(line)
                .setOut(context.out())
                .setErr(context.err())
                .setColorScheme(Help.defaultColorScheme(context.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
    }
}
