/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.schema.message.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What was given as {@code -Drockhopper.…} and is a parameter of no goal. Maven itself says nothing about it. */
final class UserProperties {

    private static final String PREFIX = "rockhopper.";
    private static final List<String> OPEN = List.of("history.property.", "driver.");

    private final Set<String> parameters;

    /** {@code goals} know what is a parameter. */
    UserProperties(PluginGoals goals) {
        this.parameters = goals.parameters();
    }

    /**
     * The settings among them, under their full names as in {@code rockhopper.properties}.
     *
     * @param given on the command line
     * @param project what the project itself defines: a version of Rockhopper, for example
     * @param warn is told what nobody understands
     */
    Map<String, String> settings(Properties given, Properties project, Consumer<String> warn) {
        Map<String, String> settings = new TreeMap<>();
        for (String name : given.stringPropertyNames()) {
            if (!name.startsWith(PREFIX) || parameters.contains(name.substring(PREFIX.length()))) {
                continue;
            }
            String key = name.substring(PREFIX.length());
            if (isSetting(key)) {
                settings.put(name, given.getProperty(name));
            } else if (!project.containsKey(name)) {
                warn.accept("No goal has a parameter " + name + ", and there is no such setting; it has no effect."
                        + nearest(key)
                                .map(near -> " Did you mean " + PREFIX + near + "?")
                                .orElse(""));
            }
        }
        return settings;
    }

    private static boolean isSetting(String key) {
        return OPEN.stream().anyMatch(key::startsWith) || keys().anyMatch(key::equals);
    }

    /** The class path is that of the project. */
    private static Stream<String> keys() {
        return Arrays.stream(SettingKey.values())
                .filter(key -> key != SettingKey.CLASSPATH)
                .map(SettingKey::key);
    }

    private Optional<String> nearest(String key) {
        return Suggestion.nearest(
                key, Stream.concat(parameters.stream().sorted(), keys()).toList());
    }
}
