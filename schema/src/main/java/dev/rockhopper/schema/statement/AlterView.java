/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import java.util.List;

/** {@code ALTER VIEW}. */
public record AlterView(ObjectName name, Action action) implements Statement {

    /** What is altered. */
    public sealed interface Action {}

    /** {@code [(columns)] AS query}: resets the comment of the view, and of columns that are not listed. */
    public record Redefine(List<ViewColumn> columns, String query) implements Action {

        public Redefine {
            columns = List.copyOf(columns);
        }
    }

    /** {@code SET SECURITY NONE|INVOKER} (since 3.4.1). */
    public record SetSecurity(ViewSecurity security) implements Action {}
}
