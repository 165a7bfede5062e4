/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.text;

import dev.rockhopper.schema.diff.MaterializedViewChange;
import dev.rockhopper.schema.model.Refresh;
import java.util.Optional;

/** Changes of materialized views in words. */
public final class MaterializedViewChangeText {

    private MaterializedViewChangeText() {}

    static String of(MaterializedViewChange change) {
        if (change instanceof MaterializedViewChange.RefreshChanged refresh) {
            return "refresh " + refresh(refresh.actual()) + " → " + refresh(refresh.wanted());
        }
        if (change instanceof MaterializedViewChange.PropertyChanged property) {
            return ClauseText.property(property.property(), property.actual(), property.wanted());
        }
        if (change instanceof MaterializedViewChange.IndexAdded added) {
            return "add " + ClauseText.index(added.index());
        }
        if (change instanceof MaterializedViewChange.IndexDropped dropped) {
            return "drop " + ClauseText.index(dropped.index());
        }
        if (change instanceof MaterializedViewChange.IndexModified modified) {
            return ClauseText.index(modified.actual()) + " → " + ClauseText.index(modified.wanted());
        }
        return ChangeText.differs(((MaterializedViewChange.DefinitionChanged) change).aspect());
    }

    public static String refresh(Optional<Refresh> refresh) {
        return refresh.map(MaterializedViewChangeText::refresh).orElse("none");
    }

    private static String refresh(Refresh refresh) {
        String moment = refresh.moment().map(Enum::name).orElse("IMMEDIATE");
        return moment + ' ' + scheme(refresh.scheme());
    }

    private static String scheme(Refresh.Scheme scheme) {
        if (scheme instanceof Refresh.Schedule schedule) {
            String start = schedule.start().map(text -> " from " + text).orElse("");
            return "every " + schedule.every() + ' ' + schedule.unit() + start;
        }
        if (scheme instanceof Refresh.Manual) {
            return "MANUAL";
        }
        return scheme instanceof Refresh.OnChange ? "ASYNC" : "INCREMENTAL";
    }
}
