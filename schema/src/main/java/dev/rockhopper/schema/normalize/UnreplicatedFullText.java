/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A GIN index of the library CLucene, which is the default, switches {@code replicated_storage} off, whatever was stated. Source: FE class
 * {@code OlapTableFactory}.
 */
final class UnreplicatedFullText implements Quirk<Table> {

    private static final String PROPERTY = "replicated_storage";
    private static final String LIBRARY = "clucene";

    @Override
    public boolean holdsFor(ServerProfile server) {
        return server.runMode() == RunMode.SHARED_NOTHING;
    }

    @Override
    public Table apply(Table table, Context context) {
        boolean fullText = table.indexes().stream().anyMatch(UnreplicatedFullText::isOfLibrary);
        if (!fullText || !table.properties().containsKey(PROPERTY)) {
            return table;
        }
        Map<String, String> properties = new LinkedHashMap<>(table.properties());
        properties.put(PROPERTY, "false");
        return table.toBuilder().properties(properties).build();
    }

    private static boolean isOfLibrary(Index index) {
        return index.type() == IndexType.GIN
                && index.properties().entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase("imp_lib"))
                        .allMatch(entry -> entry.getValue().equalsIgnoreCase(LIBRARY));
    }
}
