/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fleet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A server of a targets file, with the databases that are meant on it.
 *
 * @param name for reports
 * @param url JDBC URL; its database counts when there are no patterns
 * @param databases patterns with {@code *} and {@code ?}
 * @param user if it differs from that of the settings
 * @param passwordFile file with the password, if it differs
 * @param passwordVariable variable of the environment with the password, if it differs
 * @param driver properties for the JDBC driver
 */
record TargetSpec(
        String name,
        String url,
        List<String> databases,
        Optional<String> user,
        Optional<Path> passwordFile,
        Optional<String> passwordVariable,
        Map<String, String> driver) {

    TargetSpec {
        databases = List.copyOf(databases);
        driver = Map.copyOf(driver);
    }
}
