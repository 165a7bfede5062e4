/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.order;

import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The objects of the same database that an object names. */
public final class References {

    private static final String INTERNAL = "default_catalog";

    private static final String FOREIGN_KEYS = "foreign_key_constraints";

    private static final Pattern TARGET = Pattern.compile("(?i)\\bREFERENCES\\s+([^\\s(]+)\\s*\\(");

    private References() {}

    /**
     * What a view or materialized view reads, and what a foreign key of a table points to.
     *
     * @param database the database of the object; names qualified by another one are left out
     */
    public static Set<String> of(SchemaObject object, String database) {
        if (object instanceof Table table) {
            return ofTable(table);
        }
        String query = object instanceof View view ? view.query() : ((MaterializedView) object).query();
        return ofQuery(query, database);
    }

    /** What a query reads. */
    public static Set<String> ofQuery(String query, String database) {
        Set<String> names = new LinkedHashSet<>();
        for (ObjectName name : TableReferences.of(query)) {
            boolean foreign = name.catalog()
                            .filter(each -> !each.equals(INTERNAL))
                            .isPresent()
                    || name.database().filter(each -> !each.equals(database)).isPresent();
            if (!foreign) {
                names.add(name.name());
            }
        }
        return names;
    }

    private static Set<String> ofTable(Table table) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = TARGET.matcher(table.properties().getOrDefault(FOREIGN_KEYS, ""));
        while (matcher.find()) {
            String target = matcher.group(1).replace("`", "");
            names.add(target.substring(target.lastIndexOf('.') + 1));
        }
        return names;
    }
}
