/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Refusal;
import java.util.Locale;
import java.util.Set;

/** Properties that ALTER TABLE sets on tables in object storage only. Source: FE class {@code AlterTableClauseAnalyzer}. */
final class SharedDataChanges {
    private static final String INDEX_TYPE = "persistent_index_type";
    private static final Set<String> FLAGS =
            Set.of("datacache.enable", "file_bundling", "cloud_native_fast_schema_evolution_v2");

    private SharedDataChanges() {}

    static boolean knows(String name) {
        return FLAGS.contains(name) || name.equals(INDEX_TYPE) || name.equals("datacache.partition_duration");
    }

    /** The value as stored. */
    static String checked(String name, String value) {
        if (FLAGS.contains(name)) {
            return String.valueOf(Boolean.parseBoolean(value));
        }
        String upper = value.toUpperCase(Locale.ROOT);
        if (name.equals(INDEX_TYPE) && !Set.of("LOCAL", "CLOUD_NATIVE").contains(upper)) {
            throw Refusal.analysis("Invalid persistent index type: " + value);
        }
        return name.equals(INDEX_TYPE) ? upper : value;
    }
}
