/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.cli.command.RootCommand;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.ExitCode;
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
        synopsisSubcommandLabel = "COMMAND")
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
