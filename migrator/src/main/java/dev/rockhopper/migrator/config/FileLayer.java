/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Suggestion;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** Reads properties, most of all a file in UTF-8: names with the prefix {@code rockhopper.}, and {@code hibernate.*} as they are. */
final class FileLayer {

    private static final String PREFIX = "rockhopper.";
    private static final String HIBERNATE = "hibernate.";

    private FileLayer() {}

    /** The settings of the file; all unknown names are reported at once. */
    static Layer read(Path file) {
        Map<String, String> texts = new LinkedHashMap<>();
        Properties properties = load(file);
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return of(texts, file.toString(), file.toAbsolutePath().getParent());
    }

    /** The same of properties that lie elsewhere; {@code origin} names the place for messages. */
    static Layer of(Map<String, String> properties, String origin, Path folder) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        Map<String, String> hibernate = new LinkedHashMap<>();
        List<Message> unknown = new ArrayList<>();
        for (String name : new TreeSet<>(properties.keySet())) {
            String value = properties.get(name).strip();
            if (name.startsWith(HIBERNATE)) {
                hibernate.put(name, value);
            } else if (isKnown(name)) {
                settings.put(name.substring(PREFIX.length()), new Setting(value, origin + ", " + name, folder));
            } else {
                unknown.add(unknown(origin, name));
            }
        }
        if (!unknown.isEmpty()) {
            throw new RockhopperException(unknown, null);
        }
        return new Layer(settings, hibernate);
    }

    private static boolean isKnown(String name) {
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        String rest = name.substring(PREFIX.length());
        return rest.startsWith(SettingKey.HISTORY_PROPERTY)
                || rest.startsWith(SettingKey.DRIVER)
                || SettingKey.named(rest).isPresent();
    }

    private static Message unknown(String origin, String name) {
        List<String> known =
                SettingKey.names().stream().map(each -> PREFIX + each).toList();
        Optional<String> near = name.startsWith(PREFIX)
                ? Suggestion.nearest(name.substring(PREFIX.length()), SettingKey.names())
                        .map(each -> PREFIX + each)
                : Suggestion.nearest(name, known).or(() -> Suggestion.nearest(PREFIX + name, known));
        String remedy = near.map(each -> "Did you mean " + each + "?")
                .orElse("Known settings: " + String.join(", ", known) + ", " + PREFIX + SettingKey.HISTORY_PROPERTY
                        + "*, " + PREFIX + SettingKey.DRIVER + "*, hibernate.*.");
        return Message.error(CliCode.UNKNOWN_SETTING, origin, "There is no setting \"" + name + "\".", remedy);
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException | IllegalArgumentException e) {
            throw Problems.unreadable(file.toString(), "The settings cannot be read", e);
        }
    }
}
