/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.option;

import dev.rockhopper.migrator.config.SettingsLoader;

/** A group of flags that are settings. */
public interface SettingFlags {

    /** Adds the flags that were given. */
    void addTo(SettingsLoader loader);
}
