/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ALTER VIEW}: either a new definition or another SECURITY. Source: documentation page ALTER_VIEW. */
public final class AlterViewOperation implements PendingStep {

    private final ObjectName name;
    private final List<ViewColumn> columns = new ArrayList<>();
    private Optional<AlterView.Action> action = Optional.empty();

    AlterViewOperation(ObjectName name) {
        this.name = name;
    }

    /** A column of the new definition, without comment; comes before {@link #as}. */
    public AlterViewOperation column(String column) {
        return column(column, "");
    }

    /** A column of the new definition; comes before {@link #as}. */
    public AlterViewOperation column(String column, String comment) {
        columns.add(new ViewColumn(column, comment));
        return this;
    }

    /** {@code AS sql}: the new definition; resets the comment of the view, and of columns that are not listed. */
    public void as(String sql) {
        action = Optional.of(new AlterView.Redefine(columns, SqlText.bare(sql)));
    }

    /** {@code SET SECURITY NONE|INVOKER} (since 3.4.1). */
    public void security(ViewSecurity wanted) {
        action = Optional.of(new AlterView.SetSecurity(wanted));
    }

    @Override
    public RecordedStep toStep() {
        return new RecordedStep.Typed(new AlterView(
                name,
                action.orElseThrow(() -> Problems.incomplete(
                        "alterView " + name.name(),
                        "Nothing is altered.",
                        "End the call with .as(query) or .security(..)."))));
    }
}
