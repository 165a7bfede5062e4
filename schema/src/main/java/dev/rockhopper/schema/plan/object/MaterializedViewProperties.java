/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.MaterializedViewChange.PropertyChanged;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.normalize.PropertyDefaults;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Properties of materialized views, one statement each; the bloom filter is set by ALTER TABLE. */
final class MaterializedViewProperties {

    private static final String BLOOM_FILTER = "bloom_filter_";

    private MaterializedViewProperties() {}

    static void plan(Draft draft, Change.MaterializedViewAltered change) {
        change.changes().stream()
                .filter(PropertyChanged.class::isInstance)
                .map(PropertyChanged.class::cast)
                .forEach(each -> plan(draft, change, each));
    }

    private static void plan(Draft draft, Change.MaterializedViewAltered change, PropertyChanged property) {
        String name = property.property();
        Optional<String> wanted = property.wanted().or(() -> PropertyDefaults.ofMaterializedView(name));
        Optional<String> actual = property.actual().or(() -> PropertyDefaults.ofMaterializedView(name));
        if (wanted.isEmpty()) {
            draft.note(new Message(
                    PlanCode.NOTE,
                    Severity.INFO,
                    change.object() + "." + name,
                    "The property is no longer stated, but it has no known default and keeps its value.",
                    ""));
            return;
        }
        Reverse reverse = actual.<Reverse>map(value -> new Reverse.By(List.of(set(change.object(), name, value))))
                .orElseGet(() -> new Reverse.Impossible("The former value of property " + name + " is not known."));
        draft.step(change, set(change.object(), name, wanted.get()), reverse, List.of());
    }

    private static Statement set(String view, String property, String value) {
        return property.startsWith(BLOOM_FILTER)
                ? AlterTable.of(view, new AlterClause.SetProperties(Map.of(property, value)))
                : MaterializedViewPlanner.alter(view, new AlterMaterializedView.SetProperties(Map.of(property, value)));
    }
}
