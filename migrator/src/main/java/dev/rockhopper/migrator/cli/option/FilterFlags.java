/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.option;

import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.SettingsLoader;
import picocli.CommandLine.Option;

/** Flags about which objects count. */
public final class FilterFlags implements SettingFlags {

    @Option(names = "--include", paramLabel = "PATTERNS", description = "only these: names with * and ?, by commas")
    private String include;

    @Option(names = "--exclude", paramLabel = "PATTERNS", description = "not these objects")
    private String exclude;

    @Option(
            names = "--ignore-columns",
            paramLabel = "PATTERNS",
            description = "not these columns: etl_*, orders.legacy")
    private String ignoreColumns;

    @Option(
            names = "--ignore-properties",
            paramLabel = "PATTERNS",
            description = "not these properties: replication_num, orders.*")
    private String ignoreProperties;

    @Option(names = "--table-prefix", paramLabel = "TEXT", description = "only objects whose names begin so")
    private String prefix;

    @Override
    public void addTo(SettingsLoader loader) {
        loader.flag(SettingKey.INCLUDE, include)
                .flag(SettingKey.EXCLUDE, exclude)
                .flag(SettingKey.IGNORE_COLUMNS, ignoreColumns)
                .flag(SettingKey.IGNORE_PROPERTIES, ignoreProperties)
                .flag(SettingKey.TABLE_PREFIX, prefix);
    }
}
