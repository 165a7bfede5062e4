/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.schema;

import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.option.EntityFlags;
import dev.rockhopper.migrator.cli.option.FilterFlags;
import dev.rockhopper.migrator.cli.option.ServerFlags;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.service.DiffService;
import dev.rockhopper.migrator.source.SourceContent;
import dev.rockhopper.migrator.source.SourceSyntax;
import dev.rockhopper.schema.plan.Comparison;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rockhopper diff}. */
@Command(
        name = "diff",
        description = {
            "Shows what leads from one schema to another; changes nothing. Exit code 1 if they differ.",
            "A SOURCE is jdbc:mysql://host:9030/database, file:schema.sql, snapshot:migrations/schema.json or entities:"
        })
public final class DiffCommand extends BaseCommand {

    /** How a plan is printed. */
    enum Format {
        SQL,
        TEXT,
        JSON
    }

    @Mixin
    private ServerFlags server;

    @Mixin
    private EntityFlags entities;

    @Mixin
    private FilterFlags filter;

    @Option(names = "--from", required = true, paramLabel = "SOURCE", description = "what is")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "SOURCE", description = "what shall be")
    private String to;

    @Option(names = "--format", paramLabel = "sql|text|json", defaultValue = "sql", description = "default sql")
    private Format format;

    @Option(
            names = "--rebuild",
            split = ",",
            paramLabel = "TABLES",
            description = "tables that may be built anew when no ALTER does; * for all")
    private List<String> rebuild = List.of();

    @Override
    public Integer call() {
        Settings settings = settings(server, entities, filter);
        SourceSyntax syntax = new SourceSyntax(settings, context().folder(), from, to);
        SourceContent actual = syntax.parse(from).read();
        SourceContent desired = syntax.parse(to).read();
        tell(actual.messages());
        tell(desired.messages());
        Comparison comparison =
                new DiffService(settings.server().assumed(), Set.copyOf(rebuild)).compare(actual, desired);
        tell(comparison.messages());
        boolean several = actual.databases().size() > 1 || desired.databases().size() > 1;
        new DiffPrinter(context(), several).print(comparison, format);
        return comparison.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
}
