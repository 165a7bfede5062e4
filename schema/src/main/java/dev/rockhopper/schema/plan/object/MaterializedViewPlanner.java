/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.MaterializedViewChange;
import dev.rockhopper.schema.diff.MaterializedViewChange.DefinitionChanged;
import dev.rockhopper.schema.diff.MaterializedViewChange.PropertyChanged;
import dev.rockhopper.schema.diff.MaterializedViewChange.RefreshChanged;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.plan.draft.Hazards;
import dev.rockhopper.schema.plan.draft.TemporaryNames;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Changed materialized views: refresh scheme, properties and indexes by ALTER; everything else by a new one that takes the old one's place.
 *
 * <p>Source: FE class {@code AlterMVJobExecutor}; there is no CREATE OR REPLACE MATERIALIZED VIEW.
 */
public final class MaterializedViewPlanner {

    private static final String SUFFIX = "__new";

    private static final Set<String> FIXED_PROPERTIES =
            Set.of("replication_num", "storage_medium", "compression", "refresh_mode", "replicated_storage");

    private MaterializedViewPlanner() {}

    /** Adds the steps of a changed materialized view. */
    public static void plan(Draft draft, Change.MaterializedViewAltered change) {
        if (replaces(change)) {
            replace(draft, change, change.actual(), change.wanted());
            return;
        }
        for (MaterializedViewChange each : change.changes()) {
            if (each instanceof RefreshChanged refresh) {
                refresh(draft, change, refresh);
            }
        }
        MaterializedViewProperties.plan(draft, change);
        MaterializedViewIndexes.plan(draft, change);
    }

    /** Whether a new materialized view takes the place of the old one. */
    public static boolean replaces(Change change) {
        return change instanceof Change.MaterializedViewAltered altered
                && altered.changes().stream().anyMatch(MaterializedViewPlanner::needsNew);
    }

    private static boolean needsNew(MaterializedViewChange change) {
        if (change instanceof PropertyChanged property) {
            return FIXED_PROPERTIES.contains(property.property());
        }
        if (change instanceof RefreshChanged refresh) {
            Optional<Refresh.Moment> actual = refresh.actual().flatMap(Refresh::moment);
            Optional<Refresh.Moment> wanted = refresh.wanted().flatMap(Refresh::moment);
            return refresh.actual().isEmpty() || refresh.wanted().isEmpty() || !isSame(actual, wanted);
        }
        return change instanceof DefinitionChanged;
    }

    private static boolean isSame(Optional<Refresh.Moment> a, Optional<Refresh.Moment> b) {
        return a.orElse(Refresh.Moment.IMMEDIATE) == b.orElse(Refresh.Moment.IMMEDIATE);
    }

    private static void refresh(Draft draft, Change.MaterializedViewAltered change, RefreshChanged refresh) {
        draft.step(
                change,
                alter(change.object(), scheme(refresh.wanted().orElseThrow())),
                new Reverse.By(
                        List.of(alter(change.object(), scheme(refresh.actual().orElseThrow())))),
                List.of());
    }

    /** Without IMMEDIATE or DEFERRED, which the statement does not change. */
    private static AlterMaterializedView.Action scheme(Refresh refresh) {
        return new AlterMaterializedView.SetRefresh(new Refresh(Optional.empty(), refresh.scheme()));
    }

    /** A view whose text stays, but whose columns get other types: the server does not make the old one active again. */
    static void renew(Draft draft, MaterializedView actual, MaterializedView wanted) {
        replace(draft, new Change.MaterializedViewAltered(actual, wanted, List.of()), actual, wanted);
    }

    private static void replace(Draft draft, Change change, MaterializedView actual, MaterializedView wanted) {
        boolean swaps = draft.server().swapsMaterializedViews() && !actual.isSynchronous() && !wanted.isSynchronous();
        if (!swaps) {
            DropPlanner.plan(draft, change, actual);
            CreatePlanner.plan(draft, change, wanted);
            return;
        }
        String name = wanted.name();
        String other = TemporaryNames.of(
                name, SUFFIX, each -> draft.schema().object(each).isPresent());
        MaterializedView created = wanted.withName(other);
        List<Hazard> empty = List.of(Hazards.refresh(name));
        draft.step(
                change, CreateMaterializedView.of(created), new Reverse.By(List.of(DropObject.of(created))), List.of());
        Statement swap = alter(name, new AlterMaterializedView.SwapWith(other));
        draft.step(change, swap, new Reverse.By(List.of(swap)), empty);
        draft.activated(name);
        draft.step(
                change,
                DropObject.of(actual.withName(other)),
                new Reverse.By(List.of(CreateMaterializedView.of(actual.withName(other)))),
                List.of());
    }

    static Statement alter(String name, AlterMaterializedView.Action action) {
        return new AlterMaterializedView(ObjectName.of(name), action);
    }
}
