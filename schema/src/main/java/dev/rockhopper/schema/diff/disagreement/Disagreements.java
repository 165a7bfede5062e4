/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.disagreement;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.statement.DropObject;
import java.util.List;
import java.util.Locale;

/** Changes as disagreements between the two schemas. */
public final class Disagreements {

    private Disagreements() {}

    /** What a change is about, point by point; never empty. */
    public static List<Disagreement> of(Change change) {
        if (change instanceof Change.TableAltered table) {
            return table.changes().stream()
                    .map(each -> TableDisagreement.of(table.wanted(), each))
                    .toList();
        }
        if (change instanceof Change.ViewAltered view) {
            return view.aspects().stream()
                    .map(aspect -> ViewDisagreement.of(view.actual(), view.wanted(), aspect))
                    .toList();
        }
        if (change instanceof Change.MaterializedViewAltered view) {
            return view.changes().stream()
                    .map(each -> MaterializedViewDisagreement.of(view, each))
                    .toList();
        }
        return List.of(whole(change));
    }

    private static Disagreement whole(Change change) {
        if (change instanceof Change.Created created) {
            return Disagreement.harmful("existence", "a " + kind(created.wanted()), Disagreement.NOTHING);
        }
        if (change instanceof Change.Dropped dropped) {
            return Disagreement.harmless("existence", Disagreement.NOTHING, "a " + kind(dropped.actual()));
        }
        if (change instanceof Change.Renamed renamed) {
            return Disagreement.harmful("name", renamed.to(), renamed.actual().name());
        }
        Change.KindChanged kind = (Change.KindChanged) change;
        return Disagreement.harmful("kind", "a " + kind(kind.wanted()), "a " + kind(kind.actual()));
    }

    private static String kind(SchemaObject object) {
        return DropObject.Kind.of(object).sql().toLowerCase(Locale.ROOT);
    }
}
