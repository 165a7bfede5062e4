/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.config.SettingsLoader;

/** A group of flags that are settings. */
interface SettingFlags {

    /** Adds the flags that were given. */
    void addTo(SettingsLoader loader);
}
