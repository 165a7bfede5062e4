/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of one origin, by name without prefix.
 *
 * @param settings known names only
 * @param hibernate settings for Hibernate, under their full names
 */
record Layer(Map<String, Setting> settings, Map<String, String> hibernate) {

    Layer {
        settings = Map.copyOf(settings);
        hibernate = Map.copyOf(hibernate);
    }

    boolean has(SettingKey key) {
        return settings.containsKey(key.key());
    }

    Optional<Setting> get(SettingKey key) {
        return Optional.ofNullable(settings.get(key.key()));
    }

    /** The settings whose names begin so, by the rest of the name. */
    Map<String, String> below(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        settings.forEach((name, setting) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), setting.value());
            }
        });
        return found;
    }

    /** This layer with another one above it. */
    Layer under(Layer above) {
        Map<String, Setting> all = new LinkedHashMap<>(settings);
        if (above.has(SettingKey.PASSWORD) || above.has(SettingKey.PASSWORD_FILE)) {
            all.remove(SettingKey.PASSWORD.key());
            all.remove(SettingKey.PASSWORD_FILE.key());
        }
        all.putAll(above.settings);
        Map<String, String> allHibernate = new LinkedHashMap<>(hibernate);
        allHibernate.putAll(above.hibernate);
        return new Layer(all, allHibernate);
    }
}
