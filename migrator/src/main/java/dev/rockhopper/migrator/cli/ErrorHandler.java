/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.MessagePrinter;
import dev.rockhopper.migrator.run.LockHeldException;
import dev.rockhopper.migrator.service.InterruptedRunException;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.MessageCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns failures into messages and exit codes. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final Set<MessageCode> USAGE = Set.of(CliCode.USAGE, CliCode.UNKNOWN_SOURCE);
    private static final Set<MessageCode> CONFIGURATION = Set.of(
            CliCode.UNKNOWN_SETTING,
            CliCode.INVALID_SETTING,
            CliCode.MISSING_SETTING,
            CliCode.CONFLICTING_SETTINGS,
            CliCode.UNREADABLE_FILE,
            CliCode.UNLOADABLE_CLASS);

    private final CliContext context;

    ErrorHandler(CliContext context) {
        this.context = context;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, ParseResult result) {
        RockhopperCommand root =
                commandLine.getCommandSpec().root().commandLine().getCommand();
        new MessagePrinter(context).print(messages(e, root.debug()));
        if (root.debug()) {
            e.printStackTrace(context.err());
        }
        return exitCode(e);
    }

    private static List<Message> messages(Exception e, boolean debug) {
        if (e instanceof RockhopperException known) {
            return known.messages();
        }
        return List.of(Message.error(
                CliCode.INTERNAL,
                "",
                "This should not happen: " + e + ".",
                debug
                        ? "Please report it with the lines below."
                        : "Run it again with --debug and report what it prints."));
    }

    private static int exitCode(Exception e) {
        if (e instanceof InterruptedRunException) {
            return ExitCode.RESUMABLE;
        }
        if (e instanceof LockHeldException) {
            return ExitCode.LOCKED;
        }
        if (!(e instanceof RockhopperException known)) {
            return ExitCode.FAILURE;
        }
        MessageCode code = known.messages().get(0).code();
        if (USAGE.contains(code)) {
            return ExitCode.USAGE;
        }
        return CONFIGURATION.contains(code) ? ExitCode.CONFIGURATION : ExitCode.FAILURE;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine commandLine = e.getCommandLine();
        String name = commandLine.getCommandSpec().qualifiedName();
        String remedy =
                nearestOption(e).map(option -> "Did you mean " + option + "? ").orElse("") + "See " + name + " --help.";
        new MessagePrinter(context).print(List.of(Message.error(CliCode.USAGE, "", e.getMessage(), remedy)));
        UnmatchedArgumentException.printSuggestions(e, context.err());
        return ExitCode.USAGE;
    }

    private static Optional<String> nearestOption(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched) || !unmatched.isUnknownOption()) {
            return Optional.empty();
        }
        String given = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
        return Suggestion.nearest(
                given, e.getCommandLine().getCommandSpec().optionsMap().keySet());
    }
}
