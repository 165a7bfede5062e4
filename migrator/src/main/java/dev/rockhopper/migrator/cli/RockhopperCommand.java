/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.cli.command.RootCommand;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.ExitCode;
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
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program without a command: what holds for all commands. */
@Command(
        name = "rockhopper",
        description = "Code-first StarRocks schemas: annotated entities, reviewed migrations, the live database.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
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
            EmbeddedCommand.class
        })
final class RockhopperCommand implements RootCommand, Callable<Integer> {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "settings, instead of rockhopper.properties here",
            scope = ScopeType.INHERIT)
    private Path config;

    @Option(names = "--debug", description = "show stack traces", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(names = "--print-classpath", description = "print what entities and migrations need to compile and run")
    private boolean printClasspath;

    @Spec
    private CommandSpec spec;

    private final CliContext context;

    RockhopperCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public CliContext context() {
        return context;
    }

    @Override
    public Path config() {
        return config;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() {
        if (!printClasspath) {
            throw new ParameterException(spec.commandLine(), "A command is missing.");
        }
        context.out().println(CompileClassPath.text());
        return ExitCode.OK;
    }
}
