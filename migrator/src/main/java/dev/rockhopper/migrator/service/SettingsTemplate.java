/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.config.SettingKey;
import java.util.List;
import java.util.Map;

/** The text of a new {@code rockhopper.properties}. */
final class SettingsTemplate {

    /** What belongs into the file of every project; a password does not. */
    private static final List<SettingKey> SHOWN = List.of(
            SettingKey.URL,
            SettingKey.USER,
            SettingKey.CLASSPATH,
            SettingKey.PACKAGES,
            SettingKey.NAMING,
            SettingKey.DIRECTORY,
            SettingKey.PACKAGE,
            SettingKey.FORMAT);

    private SettingsTemplate() {}

    /** Each setting with a line that explains it; those that are not given are commented out. */
    static String text(Map<String, String> settings) {
        StringBuilder text = new StringBuilder();
        text.append("# Settings of Rockhopper. Environment (ROCKHOPPER_URL, ROCKHOPPER_USER, ROCKHOPPER_PASSWORD, …)\n")
                .append("# and flags come before this file. Keep the password out of it.\n");
        for (SettingKey key : SHOWN) {
            String value = settings.get(key.key());
            text.append('\n')
                    .append("# ")
                    .append(key.description())
                    .append('\n')
                    .append(value == null ? "#" : "")
                    .append("rockhopper.")
                    .append(key.key())
                    .append('=')
                    .append(value == null ? "" : escaped(value))
                    .append('\n');
        }
        return text.toString();
    }

    /** A properties file takes a backslash for an escape. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }
}
