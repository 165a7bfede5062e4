/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import java.util.Optional;

/** ALTER MATERIALIZED VIEW. Source: FE class {@code AlterMVJobExecutor}. */
final class AlterMaterializedViewFold {

    private AlterMaterializedViewFold() {}

    static Schema apply(Schema schema, AlterMaterializedView alter) {
        MaterializedView view = Lookup.materializedView(schema, alter.name().name());
        AlterMaterializedView.Action action = alter.action();
        if (action instanceof AlterMaterializedView.Rename rename) {
            String to = ForeignNames.beside(view.name(), rename.to());
            Lookup.free(schema, to);
            return Lookup.replace(schema, view.name(), view.withName(to));
        }
        if (action instanceof AlterMaterializedView.SwapWith swap) {
            MaterializedView other = Lookup.materializedView(schema, ForeignNames.beside(view.name(), swap.other()));
            return schema.with(view.withName(other.name())).with(other.withName(view.name()));
        }
        if (action instanceof AlterMaterializedView.SetRefresh refresh) {
            return schema.with(view.withRefresh(Optional.of(keepMoment(view, refresh.refresh()))));
        }
        if (action instanceof AlterMaterializedView.SetProperties set) {
            return schema.with(view.withProperties(PropertyValues.set(view.properties(), set.properties())));
        }
        return schema;
    }

    /** The statement does not change IMMEDIATE or DEFERRED. */
    private static Refresh keepMoment(MaterializedView view, Refresh wanted) {
        return new Refresh(view.refresh().flatMap(Refresh::moment), wanted.scheme());
    }
}
