/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.order;

import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The objects of the same server that an object names, by the names under which a schema has them. */
public final class References {

    private static final String FOREIGN_KEYS = "foreign_key_constraints";

    private static final Pattern TARGET = Pattern.compile("(?i)\\bREFERENCES\\s+([^\\s(]+)\\s*\\(");

    private References() {}

    /**
     * What a view or materialized view reads, and what a foreign key of a table points to; without objects of other catalogs.
     *
     * @param database the database of the schema
     */
    public static Set<String> of(SchemaObject object, String database) {
        if (object instanceof Table table) {
            return ofTable(table, database);
        }
        return ofQuery(object.definition().orElseThrow(), database);
    }

    /** What a query reads. */
    public static Set<String> ofQuery(String query, String database) {
        Set<String> names = new LinkedHashSet<>();
        for (ObjectName name : TableReferences.of(query)) {
            if (!name.isExternal()) {
                names.add(name.key(database));
            }
        }
        return names;
    }

    private static Set<String> ofTable(Table table, String database) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = TARGET.matcher(table.properties().getOrDefault(FOREIGN_KEYS, ""));
        while (matcher.find()) {
            String[] parts = matcher.group(1).replace("`", "").split("\\.");
            String name = parts[parts.length - 1];
            names.add(
                    parts.length < 2
                            ? ForeignNames.beside(table.name(), name)
                            : ObjectName.of(parts[parts.length - 2], name).key(database));
        }
        return names;
    }
}
