/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.option;

import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.SettingsLoader;
import picocli.CommandLine.Option;

/** Flags about how long a run waits. */
public final class RunFlags implements SettingFlags {

    @Option(
            names = "--job-timeout",
            paramLabel = "TIME",
            description = "how long a step may wait for its job: 30s, 10m, 24h")
    private String jobTimeout;

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            description = "how long to wait while another run holds the lock")
    private String lockTimeout;

    @Option(
            names = "--reconnect-timeout",
            paramLabel = "TIME",
            description = "how long to try to connect again when the connection was lost")
    private String reconnectTimeout;

    @Override
    public void addTo(SettingsLoader loader) {
        loader.flag(SettingKey.JOB_TIMEOUT, jobTimeout)
                .flag(SettingKey.LOCK_TIMEOUT, lockTimeout)
                .flag(SettingKey.RECONNECT_TIMEOUT, reconnectTimeout);
    }
}
