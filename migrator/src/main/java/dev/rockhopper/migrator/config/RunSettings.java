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
 * @param answerTimeout how long the server may take to answer a change of the catalog before the connection counts as lost
 * @param reconnectTimeout how long to try to connect again when the connection was lost
 * @param largeTable size in bytes from which a job that rewrites a table needs consent
 */
public record RunSettings(
        String historyName,
        Map<String, String> historyProperties,
        Duration jobTimeout,
        Duration lockTimeout,
        Duration answerTimeout,
        Duration reconnectTimeout,
        long largeTable) {

    public RunSettings {
        historyProperties = Map.copyOf(historyProperties);
    }
}
