/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.ServerSettings;

/** Numbers of replicas. Source: FE method {@code PropertyAnalyzer.checkReplicationNum}. */
public final class ReplicationRule {
    private ReplicationRule() {}

    /** The number that a text names, if the (imaginary) cluster has as many backends. */
    public static int checked(String text, ServerSettings settings) {
        int number;
        try {
            number = Short.parseShort(text);
        } catch (NumberFormatException e) {
            throw Refusal.ddl("For input string: \"" + text + "\"");
        }
        if (number <= 0) {
            throw Refusal.analysis("Replication num should larger than 0");
        }
        if (number > settings.backends()) {
            throw Refusal.analysis(
                    "Table replication num should be less than of equal to the number of available BE nodes. "
                            + "You can change this default by setting the replication_num table properties. "
                            + "Current alive backend is [" + backends(settings) + "].");
        }
        return number;
    }

    private static String backends(ServerSettings settings) {
        StringBuilder ids = new StringBuilder();
        for (int i = 0; i < settings.backends(); i++) {
            ids.append(i > 0 ? "," : "").append(10001 + i);
        }
        return ids.toString();
    }
}
