/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.revision;

import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.option.EntityFlags;
import dev.rockhopper.migrator.cli.option.MigrationFlags;
import dev.rockhopper.migrator.cli.option.ServerFlags;
import dev.rockhopper.migrator.cli.option.SettingFlags;
import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.config.SettingsLoader;
import dev.rockhopper.migrator.service.InitService;
import dev.rockhopper.schema.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rockhopper init}. */
@Command(
        name = "init",
        description = "Writes rockhopper.properties and the folder of the migrations; overwrites nothing.")
public final class InitCommand extends BaseCommand {

    @Mixin
    private ServerFlags server;

    @Mixin
    private EntityFlags entities;

    @Mixin
    private MigrationFlags migrations;

    @Option(names = "--create-database", description = "create the database of the URL if it is missing")
    private boolean createDatabase;

    @Override
    public Integer call() {
        Settings settings = settings(server, entities, migrations);
        InitService service = new InitService(context().folder());
        Optional<Message> there = createDatabase ? service.alreadyThere() : Optional.empty();
        if (there.isPresent()) { // a clone, or a module of Maven: only the database is missing
            tell(List.of(there.get()));
        } else {
            out().println("wrote " + service.writeSettings(given()).getFileName());
        }
        service.createFolder(settings.migrations().directory());
        out().println("folder "
                + context().folder().relativize(settings.migrations().directory()));
        if (createDatabase) {
            out().println("database " + service.createDatabase(settings.server()));
        }
        return ExitCode.OK;
    }

    /** Only what was given by flag: what the environment says shall go on coming from there. */
    private Map<String, String> given() {
        SettingsLoader loader = new SettingsLoader(context().folder(), Map.of());
        List.<SettingFlags>of(server, entities, migrations).forEach(flags -> flags.addTo(loader));
        Map<String, String> given = loader.flags();
        given.remove(SettingKey.PASSWORD.key());
        given.computeIfPresent(SettingKey.URL.key(), (key, url) -> JdbcUrls.withoutSecrets(url));
        return given;
    }
}
