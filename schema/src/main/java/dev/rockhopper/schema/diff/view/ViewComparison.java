/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.view;

import dev.rockhopper.schema.diff.Change.ViewAltered;
import dev.rockhopper.schema.diff.Change.ViewAspect;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.Fingerprint;
import dev.rockhopper.schema.model.View;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Compares a view; a column list or security that is not stated is not compared. */
public final class ViewComparison {

    private ViewComparison() {}

    public static Optional<ViewAltered> compare(View actual, View wanted, DiffOptions options) {
        Set<ViewAspect> aspects = EnumSet.noneOf(ViewAspect.class);
        if (!ViewColumns.sameNames(actual.columns(), wanted.columns())) {
            aspects.add(ViewAspect.COLUMNS);
        } else if (!ViewColumns.sameComments(actual.columns(), wanted.columns())) {
            aspects.add(ViewAspect.COLUMN_COMMENTS);
        }
        if (!actual.comment().equals(wanted.comment())) {
            aspects.add(ViewAspect.COMMENT);
        }
        if (wanted.security().isPresent() && !wanted.security().equals(actual.security())) {
            aspects.add(ViewAspect.SECURITY);
        }
        Optional<Fingerprint> fingerprint =
                Optional.ofNullable(options.fingerprints().get(wanted.name()));
        if (!QueryComparison.ofViews(options.server().version()).same(actual.query(), wanted.query(), fingerprint)) {
            aspects.add(ViewAspect.QUERY);
        }
        return aspects.isEmpty() ? Optional.empty() : Optional.of(new ViewAltered(actual, wanted, aspects));
    }
}
