/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import dev.rockhopper.codegen.revision.RevisionFormat;
import dev.rockhopper.schema.filter.NamePatterns;
import dev.rockhopper.schema.filter.ObjectFilter;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Makes typed settings out of texts. */
final class SettingsReader {

    private static final Duration JOB_TIMEOUT = Duration.ofDays(1);

    /** Above the ten minutes that a CREATE TABLE may take (FE configuration max_create_table_timeout_second). */
    private static final Duration ANSWER_TIMEOUT = Duration.ofMinutes(15);

    private static final Duration RECONNECT_TIMEOUT = Duration.ofMinutes(1);

    private static final long LARGE_TABLE = 1L << 30;

    private final Layer layer;
    private final Path folder;

    SettingsReader(Layer layer, Path folder) {
        this.layer = layer;
        this.folder = folder;
    }

    Settings read() {
        return new Settings(server(), entities(), migrations(), run(), filter());
    }

    private ServerSettings server() {
        return new ServerSettings(
                text(SettingKey.URL),
                text(SettingKey.USER),
                password(),
                list(SettingKey.DATABASES),
                layer.below(SettingKey.DRIVER),
                duration(SettingKey.ANSWER_TIMEOUT, ANSWER_TIMEOUT),
                layer.get(SettingKey.SERVER_VERSION).map(SettingsReader::version),
                layer.get(SettingKey.RUN_MODE).map(setting -> choice(setting, RunMode.class)));
    }

    private EntitySettings entities() {
        return new EntitySettings(
                layer.get(SettingKey.CLASSPATH).map(Paths::list).orElse(List.of()),
                list(SettingKey.PACKAGES),
                text(SettingKey.NAMING).orElse("jpa"),
                layer.hibernate());
    }

    private MigrationSettings migrations() {
        return new MigrationSettings(
                layer.get(SettingKey.DIRECTORY).map(Paths::one).orElse(folder.resolve("migrations")),
                text(SettingKey.PACKAGE).orElse(RevisionFormat.DEFAULT_PACKAGE),
                layer.get(SettingKey.FORMAT)
                        .map(setting -> choice(setting, MigrationSettings.Format.class))
                        .orElse(MigrationSettings.Format.JAVA));
    }

    private RunSettings run() {
        return new RunSettings(
                text(SettingKey.HISTORY_NAME).orElse("rockhopper"),
                layer.below(SettingKey.HISTORY_PROPERTY),
                duration(SettingKey.JOB_TIMEOUT, JOB_TIMEOUT),
                duration(SettingKey.LOCK_TIMEOUT, Duration.ZERO),
                duration(SettingKey.ANSWER_TIMEOUT, ANSWER_TIMEOUT),
                duration(SettingKey.RECONNECT_TIMEOUT, RECONNECT_TIMEOUT),
                layer.get(SettingKey.LARGE_TABLE).map(Sizes::parse).orElse(LARGE_TABLE));
    }

    private Duration duration(SettingKey key, Duration otherwise) {
        return layer.get(key).map(Durations::parse).orElse(otherwise);
    }

    private ObjectFilter filter() {
        return new ObjectFilter(
                text(SettingKey.TABLE_PREFIX).orElse(""),
                NamePatterns.of(list(SettingKey.INCLUDE)),
                NamePatterns.of(list(SettingKey.EXCLUDE)),
                NamePatterns.withoutCase(list(SettingKey.IGNORE_COLUMNS)),
                NamePatterns.of(list(SettingKey.IGNORE_PROPERTIES)));
    }

    private Optional<Secret> password() {
        return layer.get(SettingKey.PASSWORD_FILE)
                .map(SettingsReader::secret)
                .or(() -> layer.get(SettingKey.PASSWORD).map(setting -> new Secret(setting.value())));
    }

    private static Secret secret(Setting setting) {
        Path file = Paths.one(setting);
        try {
            return new Secret(Files.readString(file, StandardCharsets.UTF_8).stripTrailing());
        } catch (IOException e) {
            throw Problems.unreadable(setting.origin() + " " + file, "The password cannot be read", e);
        }
    }

    /** An empty value is as good as none. */
    private Optional<String> text(SettingKey key) {
        return layer.get(key).map(Setting::value).map(String::strip).filter(value -> !value.isEmpty());
    }

    private List<String> list(SettingKey key) {
        Function<String, List<String>> split = value -> Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return text(key).map(split).orElse(List.of());
    }

    private static ServerVersion version(Setting setting) {
        String value = setting.value().strip();
        ServerVersion version = ServerVersion.parse(value);
        if (version.equals(ServerVersion.NEWEST) && !value.equals("newest")) {
            throw Problems.invalid(setting, "\"" + value + "\" is no version.", "Write for example 3.5.2, or newest.");
        }
        return version;
    }

    private static <E extends Enum<E>> E choice(Setting setting, Class<E> type) {
        String value = setting.value().strip();
        for (E each : type.getEnumConstants()) {
            if (word(each).equals(value.toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return each;
            }
        }
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(SettingsReader::word).toList();
        throw Problems.invalid(
                setting, "\"" + value + "\" is not among the values.", "Use one of: " + String.join(", ", words) + ".");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
