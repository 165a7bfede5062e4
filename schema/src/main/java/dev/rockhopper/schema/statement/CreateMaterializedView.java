/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.MaterializedView;

/**
 * {@code CREATE MATERIALIZED VIEW}, asynchronous or synchronous.
 *
 * @param name as written
 * @param ifNotExists whether an existing one is left alone
 * @param view what is created
 */
public record CreateMaterializedView(ObjectName name, boolean ifNotExists, MaterializedView view) implements Statement {

    public CreateMaterializedView {
        view = view.withName(name.name());
    }

    /** The plain statement for a materialized view. */
    public static CreateMaterializedView of(MaterializedView view) {
        return new CreateMaterializedView(ObjectName.of(view.name()), false, view);
    }
}
