/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.schema;

import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.option.FilterFlags;
import dev.rockhopper.migrator.cli.option.ServerFlags;
import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.service.DumpService;
import dev.rockhopper.migrator.source.LiveSource;
import dev.rockhopper.migrator.source.SourceContent;
import dev.rockhopper.migrator.source.Visibility;
import dev.rockhopper.schema.ddl.render.Sql;
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

    @Option(names = "--databases", paramLabel = "A,B", description = "databases, instead of the one in the URL")
    private String databases;

    @Option(names = "--format", paramLabel = "sql|json", defaultValue = "sql", description = "default sql")
    private Format format;

    @Override
    public Integer call() {
        Settings settings = settings(server, filter, loader -> loader.flag(SettingKey.DATABASES, databases));
        SourceContent content = new LiveSource(settings.server(), Visibility.of(settings)).read();
        tell(content.messages());
        if (format == Format.JSON) {
            out().print(DumpService.json(content.databases().values()));
            return ExitCode.OK;
        }
        DumpService service = new DumpService(content.server().orElse(ServerProfile.NEWEST));
        for (Map.Entry<String, Schema> each : content.databases().entrySet()) {
            tell(DumpService.warnings(each.getValue()));
            if (content.databases().size() > 1) {
                out().println("USE " + Sql.name(each.getKey()) + ";");
            }
            service.statements(each.getValue()).forEach(statement -> out().println(statement + ";"));
        }
        return ExitCode.OK;
    }
}
