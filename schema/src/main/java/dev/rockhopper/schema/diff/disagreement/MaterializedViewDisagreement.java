/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.disagreement;

import static dev.rockhopper.schema.diff.disagreement.Disagreement.NOTHING;
import static dev.rockhopper.schema.diff.disagreement.Disagreement.harmful;
import static dev.rockhopper.schema.diff.disagreement.Disagreement.harmless;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.MaterializedViewChange;
import dev.rockhopper.schema.diff.text.ClauseText;
import dev.rockhopper.schema.diff.text.MaterializedViewChangeText;
import dev.rockhopper.schema.model.MaterializedView;

/** Changes of materialized views as disagreements. */
final class MaterializedViewDisagreement {

    private MaterializedViewDisagreement() {}

    static Disagreement of(Change.MaterializedViewAltered view, MaterializedViewChange change) {
        if (change instanceof MaterializedViewChange.RefreshChanged changed) {
            return harmful(
                    "refresh",
                    MaterializedViewChangeText.refresh(changed.wanted()),
                    MaterializedViewChangeText.refresh(changed.actual()));
        }
        if (change instanceof MaterializedViewChange.PropertyChanged changed) {
            return harmful(
                    "property " + changed.property(),
                    changed.wanted().orElse("no longer stated"),
                    changed.actual().orElse("not set"));
        }
        if (change instanceof MaterializedViewChange.DefinitionChanged changed) {
            return of(view.actual(), view.wanted(), changed.aspect());
        }
        return ofIndex(change);
    }

    private static Disagreement ofIndex(MaterializedViewChange change) {
        if (change instanceof MaterializedViewChange.IndexAdded added) {
            return harmful("index " + added.index().name(), ClauseText.index(added.index()), NOTHING);
        }
        if (change instanceof MaterializedViewChange.IndexDropped dropped) {
            return harmless("index " + dropped.index().name(), NOTHING, ClauseText.index(dropped.index()));
        }
        MaterializedViewChange.IndexModified modified = (MaterializedViewChange.IndexModified) change;
        return harmful(
                "index " + modified.wanted().name(),
                ClauseText.index(modified.wanted()),
                ClauseText.index(modified.actual()));
    }

    private static Disagreement of(
            MaterializedView actual, MaterializedView wanted, MaterializedViewChange.Aspect aspect) {
        return switch (aspect) {
            case QUERY -> harmful("query", wanted.query(), actual.query());
            case COLUMNS ->
                harmful("columns", ViewDisagreement.names(wanted.columns()), ViewDisagreement.names(actual.columns()));
            case COLUMN_COMMENTS ->
                harmless(
                        "comments of columns",
                        ViewDisagreement.comments(wanted.columns()),
                        ViewDisagreement.comments(actual.columns()));
            case COMMENT ->
                harmless("comment", ClauseText.quoted(wanted.comment()), ClauseText.quoted(actual.comment()));
            case PARTITION_BY -> harmful("partitioning", partitioning(wanted), partitioning(actual));
            case DISTRIBUTION ->
                harmful(
                        "distribution",
                        wanted.distribution().map(ClauseText::distribution).orElse("not stated"),
                        actual.distribution().map(ClauseText::distribution).orElse("not stated"));
            case SORT_KEY -> harmful("sort key", sortKey(wanted), sortKey(actual));
        };
    }

    private static String partitioning(MaterializedView view) {
        return view.partitionBy().isEmpty() ? "none" : ClauseText.terms(view.partitionBy());
    }

    private static String sortKey(MaterializedView view) {
        return view.sortKey().isEmpty() ? "not stated" : String.join(", ", view.sortKey());
    }
}
