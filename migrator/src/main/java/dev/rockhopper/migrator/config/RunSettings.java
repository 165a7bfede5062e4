/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.time.Duration;
import java.util.Map;

/**
 * How revisions are run.
 *
 * @param historyName beginning of the names of Rockhopper's own tables
 * @param historyProperties properties of these tables, for example {@code replication_num}
 * @param jobTimeout how long one step may wait for its jobs
 * @param lockTimeout how long to wait while another run holds the lock
 */
public record RunSettings(
        String historyName, Map<String, String> historyProperties, Duration jobTimeout, Duration lockTimeout) {

    public RunSettings {
        historyProperties = Map.copyOf(historyProperties);
    }
}
