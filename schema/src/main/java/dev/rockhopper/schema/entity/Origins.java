/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.entity;

import dev.rockhopper.schema.model.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which piece of source declares which object and column, for messages about them.
 *
 * @param objects by name of the object
 * @param columns by name of the table, then by {@link Names#key} of the column
 */
public record Origins(Map<String, Origin> objects, Map<String, Map<String, Origin>> columns) {

    public Origins {
        objects = Map.copyOf(objects);
        columns = Map.copyOf(columns);
    }

    /** Where the object comes from. */
    public Optional<Origin> of(String object) {
        return Optional.ofNullable(objects.get(object));
    }

    /** Where the column comes from; the object's place if the column has none of its own. */
    public Optional<Origin> of(String object, String column) {
        Origin own = columns.getOrDefault(object, Map.of()).get(Names.key(column));
        return own == null ? of(object) : Optional.of(own);
    }

    /** Collects origins while objects are assembled. */
    static final class Builder {

        private final Map<String, Origin> objects = new LinkedHashMap<>();
        private final Map<String, Map<String, Origin>> columns = new LinkedHashMap<>();

        void add(String object, Origin origin) {
            objects.put(object, origin);
        }

        void add(TableDeclaration table) {
            add(table.name(), table.origin());
            Map<String, Origin> own = columns.computeIfAbsent(table.name(), name -> new LinkedHashMap<>());
            table.columns().forEach(column -> own.putIfAbsent(Names.key(column.name()), column.origin()));
        }

        Origins build() {
            return new Origins(objects, columns);
        }
    }
}
