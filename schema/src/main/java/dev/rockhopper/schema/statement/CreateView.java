/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.View;

/**
 * {@code CREATE VIEW}.
 *
 * @param name as written
 * @param ifNotExists excludes {@code orReplace}
 * @param orReplace whether an existing view is replaced (its SECURITY is kept by the server)
 * @param view what is created
 */
public record CreateView(ObjectName name, boolean ifNotExists, boolean orReplace, View view) implements Statement {

    public CreateView {
        view = view.withName(name.name());
    }

    /** The plain statement for a view. */
    public static CreateView of(View view) {
        return new CreateView(ObjectName.of(view.name()), false, false, view);
    }
}
