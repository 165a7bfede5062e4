/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Divides changes into those that lose nothing and those that a person must decide. */
final class SafeChanges {

    private static final Set<Hazard.Kind> LOSSES = EnumSet.of(Hazard.Kind.DATA_LOSS, Hazard.Kind.LOSSY_CONVERSION);

    private final List<Change> kept = new ArrayList<>();
    private final List<Change> left = new ArrayList<>();

    SafeChanges(List<Change> changes) {
        changes.forEach(this::divide);
    }

    /** What may be made. */
    List<Change> kept() {
        return kept;
    }

    /** What must be left alone. */
    List<Change> left() {
        return left;
    }

    /** Whether a step may run without a person's consent. */
    static boolean losesNothing(Step step) {
        return step.hazards().stream().map(Hazard::kind).noneMatch(LOSSES::contains);
    }

    private void divide(Change change) {
        if (change instanceof Change.Dropped || change instanceof Change.KindChanged) {
            left.add(change);
        } else if (change instanceof Change.TableAltered table) {
            divide(table);
        } else {
            kept.add(change);
        }
    }

    private void divide(Change.TableAltered table) {
        List<TableChange> safe =
                table.changes().stream().filter(SafeChanges::isSafe).toList();
        List<TableChange> rest =
                table.changes().stream().filter(each -> !isSafe(each)).toList();
        if (!safe.isEmpty()) {
            kept.add(new Change.TableAltered(table.actual(), table.wanted(), safe));
        }
        if (!rest.isEmpty()) {
            left.add(new Change.TableAltered(table.actual(), table.wanted(), rest));
        }
    }

    private static boolean isSafe(TableChange change) {
        return !(change instanceof TableChange.ColumnDropped
                || change instanceof TableChange.IndexDropped
                || change instanceof TableChange.ColumnsReordered);
    }
}
