/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.schema;

import dev.rockhopper.codegen.entity.EntityOptions;
import dev.rockhopper.codegen.entity.Naming;
import dev.rockhopper.migrator.cli.command.BaseCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.Usage;
import dev.rockhopper.migrator.cli.option.FilterFlags;
import dev.rockhopper.migrator.cli.option.ServerFlags;
import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.reverse.ReverseRequest;
import dev.rockhopper.migrator.reverse.ReverseResult;
import dev.rockhopper.migrator.reverse.ReverseService;
import dev.rockhopper.migrator.reverse.SourceOutcome.State;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rockhopper reverse}. */
@Command(
        name = "reverse",
        description =
                "Writes entity sources for what the database has. A file that exists with another text is left as it"
                        + " is; a patch shows the difference.")
public final class ReverseCommand extends BaseCommand {

    @Mixin
    private ServerFlags server;

    @Mixin
    private FilterFlags filter;

    @Option(names = "--package", required = true, paramLabel = "NAME", description = "Java package of the entities")
    private String packageName;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "src/main/java",
            description = "folder of the sources, default src/main/java")
    private Path out;

    @Option(
            names = "--resources",
            paramLabel = "FOLDER",
            defaultValue = "src/main/resources",
            description = "folder for queries that are too long for an annotation, default src/main/resources")
    private Path resources;

    @Option(
            names = "--composite-id",
            paramLabel = "id-class|embedded-id",
            defaultValue = "id-class",
            description = "how a key of several columns is mapped, default id-class")
    private String compositeId;

    @Option(
            names = "--views",
            paramLabel = "class|entity",
            defaultValue = "class",
            description = "what views become: classes that carry the definition (default), or read-only entities")
    private String views;

    @Option(
            names = "--id",
            paramLabel = "TABLE=COLUMNS",
            description = "what tells the rows of a table or view apart, if not its key; may be repeated")
    private Map<String, String> ids = new LinkedHashMap<>();

    @Option(names = "--naming", paramLabel = "jpa|spring", description = "how names are made of attributes")
    private String naming;

    @Override
    public Integer call() {
        Settings settings = settings(server, filter, loader -> loader.flag(SettingKey.NAMING, naming));
        Path folder = context().folder();
        ReverseRequest request = new ReverseRequest(options(settings), folder.resolve(out), folder.resolve(resources));
        ReverseResult result = new ReverseService(settings, folder).run(request);
        tell(result.messages());
        new ReversePrinter(context()).print(result);
        return result.count(State.DIFFERS) == 0 ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private EntityOptions options(Settings settings) {
        Map<String, List<String>> idColumns = new LinkedHashMap<>();
        ids.forEach((table, columns) -> idColumns.put(
                table, Arrays.stream(columns.split(",")).map(String::strip).toList()));
        Naming chosen = settings.entities().naming().equals("spring") ? Naming.SPRING : Naming.JPA;
        return new EntityOptions(
                packageName,
                Optional.empty(),
                choice("--composite-id", compositeId, EntityOptions.IdStyle.class),
                choice("--views", views, EntityOptions.ViewStyle.class),
                idColumns,
                chosen,
                settings.filter().prefix());
    }

    private static <E extends Enum<E>> E choice(String flag, String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(word.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> Usage.error(flag + " " + word + " is unknown.", "See rockhopper reverse --help."));
    }
}
