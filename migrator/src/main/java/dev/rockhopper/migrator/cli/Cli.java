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
        ErrorHandler errors = new ErrorHandler(context);
        return Examples.addTo(new CommandLine(new RockhopperCommand(context)))
                .setOut(context.out())
                .setErr(context.err())
                .setColorScheme(Help.defaultColorScheme(context.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
    }
}
