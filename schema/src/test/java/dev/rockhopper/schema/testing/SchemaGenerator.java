/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes valid schemas: all types, key models, clauses and odd texts, for a newest shared-nothing server without experimental switches. The same
 * seed makes the same schema.
 */
public final class SchemaGenerator {

    private final Chance chance;
    private final TableGenerator tables;
    private final ViewGenerator views;

    public SchemaGenerator(long seed) {
        this.chance = new Chance(seed);
        TextGenerator texts = new TextGenerator(chance);
        this.tables = new TableGenerator(chance, texts);
        this.views = new ViewGenerator(chance, texts);
    }

    /** A schema of one to four tables, with views and materialized views on them. */
    public Schema schema() {
        List<SchemaObject> objects = new ArrayList<>();
        for (int i = 1; i <= chance.between(1, 4); i++) {
            Table table = tables.table("t" + i);
            objects.add(table);
            if (chance.percent(40)) {
                objects.add(views.view("v" + i, table));
            }
            if (chance.percent(30) && !ViewGenerator.usable(table).isEmpty()) {
                objects.add(views.materializedView("mv" + i, table));
            }
        }
        return Schema.of(objects);
    }

    /** One more table. */
    public Table table(String name) {
        return tables.table(name);
    }
}
