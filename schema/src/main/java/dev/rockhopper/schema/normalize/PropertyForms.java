/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Property values read back in the server's spelling; see {@link PropertySpelling}. */
final class PropertyForms implements Quirk<Table> {

    @Override
    public Table apply(Table table, Context context) {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        PropertySpelling spelling = new PropertySpelling(table.name(), context.database(), columns);
        return table.toBuilder().properties(shown(table.properties(), spelling)).build();
    }

    /** The same for materialized views, whose column names are not known to the model unless they were stated. */
    static final class OfMaterializedView implements Quirk<MaterializedView> {

        @Override
        public MaterializedView apply(MaterializedView view, Context context) {
            PropertySpelling spelling = new PropertySpelling(view.name(), context.database(), List.of());
            return view.withProperties(shown(view.properties(), spelling));
        }
    }

    private static Map<String, String> shown(Map<String, String> properties, PropertySpelling spelling) {
        Map<String, String> result = new LinkedHashMap<>();
        properties.forEach((key, value) -> result.put(key, spelling.of(key, value)));
        return result;
    }
}
