/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.option;

import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.SettingsLoader;
import picocli.CommandLine.Option;

/** Flags about the migrations. */
public final class MigrationFlags implements SettingFlags {

    @Option(names = "--directory", paramLabel = "FOLDER", description = "folder of the migrations")
    private String directory;

    @Option(names = "--package", paramLabel = "NAME", description = "Java package of the migrations")
    private String packageName;

    @Override
    public void addTo(SettingsLoader loader) {
        loader.flag(SettingKey.DIRECTORY, directory).flag(SettingKey.PACKAGE, packageName);
    }

    public String directory() {
        return directory;
    }

    public String packageName() {
        return packageName;
    }
}
