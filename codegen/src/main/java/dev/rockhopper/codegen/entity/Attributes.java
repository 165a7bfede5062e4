/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of an entity's attributes. No attribute is called like the column of another one: in annotations a name is that of an attribute
 * before it is that of a column, so clauses can use the names of columns.
 */
final class Attributes {

    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> names;
    private final Map<String, String> paths = new LinkedHashMap<>();

    /**
     * Attributes for columns, in order.
     *
     * @param embedded the columns of an embedded id; empty if there is none
     */
    Attributes(List<String> columns, List<String> embedded) {
        columns.forEach(column -> this.columns.put(Names.key(column), column));
        this.names = new UniqueNames(Set.of()).of(columns, JavaNames::attribute);
        String prefix = embedded.isEmpty() ? "" : embeddedName() + ".";
        names.forEach((column, name) -> paths.put(column, embedded.contains(column) ? prefix + name : name));
    }

    /** The attribute of a column. */
    String name(String column) {
        return names.get(columns.get(Names.key(column)));
    }

    /** The attribute that holds an embedded id: no attribute and no column has its name. */
    String embeddedName() {
        List<String> taken = new ArrayList<>(names.keySet());
        taken.addAll(names.values());
        return new UniqueNames(taken).take("id");
    }

    /** A column in a list of names. */
    String inList(String column) {
        return find(column).orElseThrow(() -> new IllegalArgumentException("no such column: " + column));
    }

    /** The same; empty if there is no such column. */
    Optional<String> find(String column) {
        return Optional.ofNullable(columns.get(Names.key(column))).map(paths::get);
    }
}
