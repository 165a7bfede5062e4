/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.cli.revision.EditCommand;
import dev.rockhopper.migrator.cli.revision.HeadsCommand;
import dev.rockhopper.migrator.cli.revision.InitCommand;
import dev.rockhopper.migrator.cli.revision.MergeCommand;
import dev.rockhopper.migrator.cli.revision.RevisionCommand;
import dev.rockhopper.migrator.cli.revision.ShowCommand;
import dev.rockhopper.migrator.cli.revision.SquashCommand;
import dev.rockhopper.migrator.cli.run.DowngradeCommand;
import dev.rockhopper.migrator.cli.run.MarkCommand;
import dev.rockhopper.migrator.cli.run.ResumeCommand;
import dev.rockhopper.migrator.cli.run.StampCommand;
import dev.rockhopper.migrator.cli.run.UnlockCommand;
import dev.rockhopper.migrator.cli.run.UpgradeCommand;
import dev.rockhopper.migrator.cli.schema.DiffCommand;
import dev.rockhopper.migrator.cli.schema.DumpCommand;
import dev.rockhopper.migrator.cli.schema.ReportCommand;
import dev.rockhopper.migrator.cli.schema.ReverseCommand;
import dev.rockhopper.migrator.cli.status.CheckCommand;
import dev.rockhopper.migrator.cli.status.CurrentCommand;
import dev.rockhopper.migrator.cli.status.DoctorCommand;
import dev.rockhopper.migrator.cli.status.HistoryCommand;
import dev.rockhopper.migrator.cli.status.LintCommand;
import dev.rockhopper.migrator.cli.status.ValidateCommand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;

/** All commands, in the order of the help. A command's class is named like the command. */
final class Commands {

    private static final String SUFFIX = "Command";

    private static final List<Class<?>> ALL = List.of(
            InitCommand.class,
            RevisionCommand.class,
            DiffCommand.class,
            UpgradeCommand.class,
            DowngradeCommand.class,
            CurrentCommand.class,
            HistoryCommand.class,
            HeadsCommand.class,
            ShowCommand.class,
            MergeCommand.class,
            SquashCommand.class,
            EditCommand.class,
            StampCommand.class,
            CheckCommand.class,
            ValidateCommand.class,
            LintCommand.class,
            DumpCommand.class,
            ReverseCommand.class,
            ReportCommand.class,
            ResumeCommand.class,
            MarkCommand.class,
            UnlockCommand.class,
            DoctorCommand.class,
            CompletionCommand.class,
            EmbeddedCommand.class);

    private Commands() {}

    static CommandLine addAllTo(CommandLine line) {
        ALL.forEach(line::addSubcommand);
        return line;
    }

    /** Adds the command that the arguments begin with, and no other: to look at all of them takes longer than some of them run. */
    static CommandLine addTo(CommandLine line, String... arguments) {
        Optional<Class<?>> named = arguments.length == 0 ? Optional.empty() : named(arguments[0]);
        return named.map(line::addSubcommand).orElseGet(() -> addAllTo(line));
    }

    static String nameOf(Class<?> command) {
        String name = command.getSimpleName();
        return name.substring(0, name.length() - SUFFIX.length()).toLowerCase(Locale.ROOT);
    }

    private static Optional<Class<?>> named(String name) {
        return ALL.stream().filter(command -> nameOf(command).equals(name)).findFirst();
    }
}
