/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;

/** What an object is, in one word with one colour. */
enum ObjectKind {
    PRIMARY("pk", "Primary key"),
    UNIQUE("uk", "Unique key"),
    AGGREGATE("ak", "Aggregate key"),
    DUPLICATE("dk", "Duplicate key"),
    VIEW("vw", "View"),
    MATERIALIZED_VIEW("mv", "Materialized view");

    private final String css;
    private final String label;

    ObjectKind(String css, String label) {
        this.css = css;
        this.label = label;
    }

    /** The kind; a table that states no key is a duplicate key table. */
    static ObjectKind of(SchemaObject object) {
        if (object instanceof Table table) {
            return of(table.key().map(Key::model).orElse(KeyModel.DUPLICATE));
        }
        return object instanceof MaterializedView ? MATERIALIZED_VIEW : VIEW;
    }

    private static ObjectKind of(KeyModel model) {
        return switch (model) {
            case PRIMARY -> PRIMARY;
            case UNIQUE -> UNIQUE;
            case AGGREGATE -> AGGREGATE;
            case DUPLICATE -> DUPLICATE;
        };
    }

    /** The class of the style sheet. */
    String css() {
        return css;
    }

    /** For people. */
    String label() {
        return label;
    }
}
