/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.property.PropertyRule;
import dev.rockhopper.schema.property.PropertyTable;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.LinkedHashMap;
import java.util.Map;

/** Generated schemas without the properties that an older server does not know. */
public final class OlderSchemas {

    private OlderSchemas() {}

    public static Schema fit(Schema schema, ServerVersion version) {
        Schema fitting = schema;
        for (Table table : schema.all(Table.class)) {
            fitting = fitting.with(fit(table, version));
        }
        return fitting;
    }

    private static Table fit(Table table, ServerVersion version) {
        Map<String, String> known = new LinkedHashMap<>(table.properties());
        known.keySet()
                .removeIf(name -> PropertyTable.of(name)
                        .map(PropertyRule::since)
                        .filter(since -> since.compareTo(version) > 0)
                        .isPresent());
        return table.toBuilder().properties(known).build();
    }
}
