/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.testing;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;

/** Objects as the statements that create them. */
public final class Ddl {

    private Ddl() {}

    /** The statement's text. */
    public static String of(SchemaObject object) {
        return DdlRenderer.NEWEST.render(create(object));
    }

    /** The statement. */
    public static Statement create(SchemaObject object) {
        if (object instanceof Table table) {
            return CreateTable.of(table);
        }
        return object instanceof View view ? CreateView.of(view) : CreateMaterializedView.of((MaterializedView) object);
    }
}
