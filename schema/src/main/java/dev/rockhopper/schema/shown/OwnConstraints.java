/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.ConstraintNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Constraints are shown with catalog and database before each table; within the own database they say nothing. */
final class OwnConstraints implements Repair {

    private static final String UNIQUE = "unique_constraints";
    private static final String FOREIGN = "foreign_key_constraints";

    @Override
    public Table of(Table table, String database) {
        return table.toBuilder()
                .properties(mended(
                        table.properties(), text -> ConstraintNames.unique(text, table.name(), database), database))
                .build();
    }

    @Override
    public MaterializedView of(MaterializedView view, String database) {
        return view.withProperties(
                mended(view.properties(), text -> ConstraintNames.unique(text, view.name(), database), database));
    }

    private static Map<String, String> mended(
            Map<String, String> properties, UnaryOperator<String> unique, String database) {
        if (!properties.containsKey(UNIQUE) && !properties.containsKey(FOREIGN)) {
            return properties;
        }
        Map<String, String> result = new LinkedHashMap<>(properties);
        result.computeIfPresent(UNIQUE, (key, text) -> unique.apply(text));
        result.computeIfPresent(FOREIGN, (key, text) -> ConstraintNames.foreign(text, database));
        return result;
    }
}
