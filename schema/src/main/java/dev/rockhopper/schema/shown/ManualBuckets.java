/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A randomly distributed table shows its {@code bucket_size}, but not when that is 0; a CREATE that does not mention it
 * would get the default. Servers that show {@code fast_schema_evolution} (3.2 and newer) know the property. Source: FE class {@code
 * OlapTable.getProperties}.
 */
final class ManualBuckets implements Repair {

    private static final String BUCKET_SIZE = "bucket_size";

    @Override
    public Table of(Table table, String database) {
        boolean random = table.distribution().orElse(null) instanceof Distribution.Random;
        boolean known = table.properties().containsKey("fast_schema_evolution");
        if (!random || !known || table.properties().containsKey(BUCKET_SIZE)) {
            return table;
        }
        Map<String, String> properties = new LinkedHashMap<>(table.properties());
        properties.put(BUCKET_SIZE, "0");
        return table.toBuilder().properties(properties).build();
    }
}
