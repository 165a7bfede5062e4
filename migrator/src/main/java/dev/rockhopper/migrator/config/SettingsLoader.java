/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts the layers together: the file is the lowest, then the environment, what a caller states, and flags. */
public final class SettingsLoader {

    /** The file that is read when no other is named. */
    public static final String FILE_NAME = "rockhopper.properties";

    private final Path folder;
    private final Map<String, String> environment;
    private final Map<SettingKey, String> flags = new EnumMap<>(SettingKey.class);
    private Optional<Path> file = Optional.empty();
    private Map<String, String> stated = Map.of();
    private String statedBy = "";

    /**
     * A loader without flags.
     *
     * @param folder the current folder: the file lies here, and relative paths of variables and flags start here
     * @param environment all variables
     */
    public SettingsLoader(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /** Reads this file, which must exist, instead of {@link #FILE_NAME}, which need not. */
    public SettingsLoader file(Path named) {
        file = Optional.of(folder.resolve(named));
        return this;
    }

    /**
     * What a build tool or a framework states, under full names: {@code rockhopper.url}, {@code hibernate.…}.
     *
     * @param by who, for messages
     */
    public SettingsLoader stated(Map<String, String> properties, String by) {
        stated = Map.copyOf(properties);
        statedBy = by;
        return this;
    }

    /**
     * Settings that a framework states, and nothing else: neither file nor environment.
     *
     * @param by who, for messages
     */
    public static Settings ofStated(Map<String, String> properties, String by) {
        Path folder = Path.of("").toAbsolutePath();
        return new SettingsReader(FileLayer.of(properties, by, folder), folder).read();
    }

    /** Adds a flag; null is ignored. */
    public SettingsLoader flag(SettingKey key, String value) {
        if (value != null) {
            flags.put(key, value);
        }
        return this;
    }

    /** The flags that were given, by name of the setting, in the order of the settings. */
    public Map<String, String> flags() {
        Map<String, String> given = new LinkedHashMap<>();
        flags.forEach((key, value) -> given.put(key.key(), value));
        return given;
    }

    /**
     * The settings.
     *
     * @throws RockhopperException RH80xx, all unknown names of one layer at once
     */
    public Settings load() {
        Layer layer = fileLayer()
                .under(checked(EnvironmentLayer.read(environment, folder)))
                .under(checked(FileLayer.of(stated, statedBy, folder)))
                .under(checked(flagLayer()));
        return new SettingsReader(layer, folder).read();
    }

    private Layer fileLayer() {
        Path path = file.orElse(folder.resolve(FILE_NAME));
        boolean given = file.isPresent() || Files.exists(path);
        return given ? checked(FileLayer.read(path)) : new Layer(Map.of(), Map.of());
    }

    private Layer flagLayer() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        flags.forEach((key, value) -> settings.put(key.key(), new Setting(value, "--" + key.key(), folder)));
        return new Layer(settings, Map.of());
    }

    private static Layer checked(Layer layer) {
        if (layer.has(SettingKey.PASSWORD) && layer.has(SettingKey.PASSWORD_FILE)) {
            throw new RockhopperException(Message.error(
                    CliCode.CONFLICTING_SETTINGS,
                    layer.get(SettingKey.PASSWORD_FILE).orElseThrow().origin(),
                    "A password and a file with a password are given at once.",
                    "Remove one of the two."));
        }
        return layer;
    }
}
