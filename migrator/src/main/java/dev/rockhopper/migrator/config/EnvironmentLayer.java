/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Suggestion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the environment: {@code ROCKHOPPER_URL}, {@code ROCKHOPPER_JOB_TIMEOUT} and so on. */
final class EnvironmentLayer {

    private static final String PREFIX = "ROCKHOPPER_";
    private static final String HISTORY_PROPERTY = PREFIX + "HISTORY_PROPERTY_";

    private EnvironmentLayer() {}

    /**
     * The settings of the environment. Other variables that begin with {@code ROCKHOPPER_} belong to scripts and tests and are left alone,
     * unless one looks like a mistyped setting: a password that is silently not used is no help.
     */
    static Layer read(Map<String, String> environment, Path folder) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        List<Message> unknown = new ArrayList<>();
        List<String> variables =
                Arrays.stream(SettingKey.values()).map(SettingKey::variable).toList();
        new TreeMap<>(environment).forEach((variable, value) -> {
            int known = variables.indexOf(variable);
            if (known >= 0) {
                settings.put(SettingKey.values()[known].key(), new Setting(value, variable, folder));
            } else if (variable.startsWith(HISTORY_PROPERTY)) {
                String property = variable.substring(HISTORY_PROPERTY.length()).toLowerCase(java.util.Locale.ROOT);
                settings.put(SettingKey.HISTORY_PROPERTY + property, new Setting(value, variable, folder));
            } else if (variable.startsWith(PREFIX)) {
                Suggestion.nearest(variable.substring(PREFIX.length()), names())
                        .ifPresent(near -> unknown.add(mistyped(variable, near)));
            }
        });
        if (!unknown.isEmpty()) {
            throw new RockhopperException(unknown, null);
        }
        return new Layer(settings, Map.of());
    }

    private static List<String> names() {
        return Arrays.stream(SettingKey.values())
                .map(key -> key.variable().substring(PREFIX.length()))
                .toList();
    }

    private static Message mistyped(String variable, String near) {
        return Message.error(
                CliCode.UNKNOWN_SETTING, variable, "There is no such setting.", "Did you mean " + PREFIX + near + "?");
    }
}
