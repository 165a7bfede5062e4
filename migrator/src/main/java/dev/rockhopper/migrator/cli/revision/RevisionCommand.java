/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.revision;

import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.Usage;
import dev.rockhopper.migrator.cli.option.EntityFlags;
import dev.rockhopper.migrator.cli.option.FilterFlags;
import dev.rockhopper.migrator.cli.option.MigrationFlags;
import dev.rockhopper.migrator.cli.option.ServerFlags;
import dev.rockhopper.migrator.cli.option.SettingFlags;
import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.revision.NewRevision;
import dev.rockhopper.migrator.service.Project;
import dev.rockhopper.migrator.service.RevisionResult;
import dev.rockhopper.migrator.service.RevisionService;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rockhopper revision}. */
@Command(
        name = "revision",
        description = "Writes a new revision: what leads from the database (or the revisions so far) to the entities.")
public final class RevisionCommand extends BaseCommand {

    @Mixin
    private ServerFlags server;

    @Mixin
    private EntityFlags entities;

    @Mixin
    private MigrationFlags migrations;

    @Mixin
    private FilterFlags filter;

    @Option(
            names = {"-m", "--message"},
            required = true,
            paramLabel = "TEXT",
            description = "one line for people")
    private String message;

    @Option(names = "--offline", description = "compare with the revisions so far; needs no server")
    private boolean offline;

    @Option(names = "--empty", description = "without steps, for work by hand")
    private boolean empty;

    @Option(names = "--sql", description = "the same as --format sql")
    private boolean sql;

    @Option(names = "--format", paramLabel = "java|sql|flyway", description = "what the revision is written in")
    private String format;

    @Option(
            names = "--parent",
            split = ",",
            paramLabel = "IDS",
            description = "after these revisions; else after the head")
    private List<String> parents = List.of();

    @Option(names = "--label", split = ",", paramLabel = "NAMES", description = "other names of the revision")
    private List<String> labels = List.of();

    @Option(
            names = "--depends-on",
            split = ",",
            paramLabel = "IDS",
            description = "revisions of other branches that come before")
    private List<String> dependsOn = List.of();

    @Option(
            names = "--rebuild",
            split = ",",
            paramLabel = "TABLES",
            description = "tables that may be built anew when no ALTER does; * for all")
    private List<String> rebuild = List.of();

    @Option(
            names = "--adopt",
            split = ",",
            paramLabel = "PATTERNS",
            description = "objects that exist and that no revision created: this one takes them over; * for all")
    private List<String> adopt = List.of();

    @Override
    public Integer call() {
        if (!adopt.isEmpty() && (offline || empty)) {
            throw Usage.error("--adopt looks at the database.", "Leave out --offline and --empty.");
        }
        SettingFlags chosen = loader -> loader.flag(SettingKey.FORMAT, sql ? "sql" : format);
        Settings settings = settings(server, entities, migrations, filter, chosen);
        RevisionService service =
                new RevisionService(new Project(settings).telling(this::tell), Set.copyOf(rebuild), adopt);
        NewRevision wanted = new NewRevision(message, parents, labels, dependsOn);
        RevisionResult result = run(service, wanted);
        tell(result.messages());
        new RevisionPrinter(context()).print(result);
        return ExitCode.OK;
    }

    private RevisionResult run(RevisionService service, NewRevision wanted) {
        if (empty) {
            return service.empty(wanted);
        }
        return offline ? service.offline(wanted) : service.autogenerate(wanted);
    }
}
