/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.schema;

import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.option.FilterFlags;
import dev.rockhopper.migrator.cli.option.ServerFlags;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.service.DumpService;
import dev.rockhopper.migrator.source.LiveSource;
import dev.rockhopper.migrator.source.SourceContent;
import dev.rockhopper.migrator.source.Visibility;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rockhopper dump}. */
@Command(
        name = "dump",
        description =
                "Prints the whole schema of a database as DDL, each object after what it needs; without Rockhopper's books.")
public final class DumpCommand extends BaseCommand {

    /** How a schema is printed. */
    enum Format {
        SQL,
        JSON
    }

    @Mixin
    private ServerFlags server;

    @Mixin
    private FilterFlags filter;

    @Option(names = "--format", paramLabel = "sql|json", defaultValue = "sql", description = "default sql")
    private Format format;

    @Override
    public Integer call() {
        Settings settings = settings(server, filter);
        SourceContent content = new LiveSource(settings.server(), Visibility.of(settings)).read();
        tell(content.messages());
        if (format == Format.JSON) {
            out().print(DumpService.json(content.databases().values()));
            return ExitCode.OK;
        }
        DumpService service = new DumpService(content.server().orElse(ServerProfile.NEWEST));
        Map<String, Schema> databases = content.databases();
        if (databases.size() > 1) {
            tell(service.warnings(databases));
            service.script(databases).forEach(statement -> out().println(statement + ";"));
        } else {
            Schema only = databases.values().iterator().next();
            tell(service.warnings(only));
            service.statements(only).forEach(statement -> out().println(statement + ";"));
        }
        return ExitCode.OK;
    }
}
