/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code ALTER MATERIALIZED VIEW}: exactly one change. Source: documentation page ALTER_MATERIALIZED_VIEW. */
public final class AlterMaterializedViewOperation implements PendingStep {

    private final ObjectName name;
    private Optional<AlterMaterializedView.Action> action = Optional.empty();

    AlterMaterializedViewOperation(ObjectName name) {
        this.name = name;
    }

    /** {@code RENAME to}. */
    public void rename(String to) {
        alter(new AlterMaterializedView.Rename(to));
    }

    /** {@code REFRESH ASYNC}: whenever a base table changes. */
    public void refreshAsync() {
        refresh(RefreshClause::async);
    }

    /** {@code REFRESH ASYNC EVERY (INTERVAL every unit)}; unit SECOND, MINUTE, HOUR or DAY. */
    public void refreshAsync(long every, String unit) {
        refresh(clause -> clause.async(every, unit));
    }

    /** {@code REFRESH MANUAL}: only by a statement. */
    public void refreshManual() {
        refresh(RefreshClause::manual);
    }

    /** {@code REFRESH ..}: another refresh scheme; does not change IMMEDIATE or DEFERRED. */
    public void refresh(Consumer<RefreshClause> options) {
        RefreshClause clause = new RefreshClause();
        options.accept(clause);
        alter(new AlterMaterializedView.SetRefresh(clause.refresh(place())));
    }

    /** {@code SET ("name" = "value")}. */
    public void property(String property, String value) {
        properties(list -> list.property(property, value));
    }

    /** {@code SET (..)} with several properties. */
    public void properties(Consumer<PropertyList> properties) {
        PropertyList list = new PropertyList();
        properties.accept(list);
        alter(new AlterMaterializedView.SetProperties(list.properties()));
    }

    /** {@code SWAP WITH other}. */
    public void swapWith(String other) {
        alter(new AlterMaterializedView.SwapWith(other));
    }

    /** {@code ACTIVE}. */
    public void active() {
        alter(new AlterMaterializedView.SetActive(true));
    }

    /** {@code INACTIVE}. */
    public void inactive() {
        alter(new AlterMaterializedView.SetActive(false));
    }

    @Override
    public RecordedStep toStep() {
        return new RecordedStep.Typed(new AlterMaterializedView(
                name,
                action.orElseThrow(() -> Problems.incomplete(
                        place(), "Nothing is altered.", "End the call with a change, for example .rename(..)."))));
    }

    private void alter(AlterMaterializedView.Action wanted) {
        Problems.require(action.isEmpty(), place(), "One statement makes one change.", "Use one call for each change.");
        action = Optional.of(wanted);
    }

    private String place() {
        return "alterMaterializedView " + name.name();
    }
}
