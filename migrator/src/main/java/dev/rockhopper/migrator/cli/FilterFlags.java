/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.SettingsLoader;
import picocli.CommandLine.Option;

/** Flags about which objects count. */
final class FilterFlags implements SettingFlags {

    @Option(names = "--include", paramLabel = "PATTERNS", description = "only these: names with * and ?, by commas")
    private String include;

    @Option(names = "--exclude", paramLabel = "PATTERNS", description = "not these objects")
    private String exclude;

    @Override
    public void addTo(SettingsLoader loader) {
        loader.flag(SettingKey.INCLUDE, include).flag(SettingKey.EXCLUDE, exclude);
    }
}
