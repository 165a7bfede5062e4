/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.option;

import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.SettingsLoader;
import picocli.CommandLine.Option;

/** Flags about the entities. */
public final class EntityFlags implements SettingFlags {

    @Option(names = "--classpath", paramLabel = "PATH", description = "compiled entities and what they need")
    private String classpath;

    @Option(names = "--packages", paramLabel = "A,B", description = "packages of the entities")
    private String packages;

    @Option(names = "--naming", paramLabel = "jpa|spring|CLASS", description = "how names are made of attributes")
    private String naming;

    @Override
    public void addTo(SettingsLoader loader) {
        loader.flag(SettingKey.CLASSPATH, classpath)
                .flag(SettingKey.PACKAGES, packages)
                .flag(SettingKey.NAMING, naming);
    }

    public String classpath() {
        return classpath;
    }

    public String packages() {
        return packages;
    }

    public String naming() {
        return naming;
    }
}
