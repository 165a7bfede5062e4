/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.view;

import dev.rockhopper.schema.diff.Change.MaterializedViewAltered;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.MaterializedViewChange;
import dev.rockhopper.schema.diff.MaterializedViewChange.Aspect;
import dev.rockhopper.schema.diff.MaterializedViewChange.DefinitionChanged;
import dev.rockhopper.schema.diff.MaterializedViewChange.IndexAdded;
import dev.rockhopper.schema.diff.MaterializedViewChange.IndexDropped;
import dev.rockhopper.schema.diff.MaterializedViewChange.IndexModified;
import dev.rockhopper.schema.diff.MaterializedViewChange.PropertyChanged;
import dev.rockhopper.schema.diff.MaterializedViewChange.RefreshChanged;
import dev.rockhopper.schema.diff.table.DistributionComparator;
import dev.rockhopper.schema.diff.table.Indexes;
import dev.rockhopper.schema.diff.table.Properties;
import dev.rockhopper.schema.diff.table.Same;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.normalize.PropertyDefaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares a materialized view; a column list, distribution or sort key that is not stated is not compared. */
public final class MaterializedViewComparison {

    private MaterializedViewComparison() {}

    public static Optional<MaterializedViewAltered> compare(
            MaterializedView actual, MaterializedView wanted, Optional<MaterializedView> base, DiffOptions options) {
        List<MaterializedViewChange> changes = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (!same(aspect, actual, wanted, base, options)) {
                changes.add(new DefinitionChanged(aspect));
            }
        }
        if (!actual.refresh().equals(wanted.refresh())) {
            changes.add(new RefreshChanged(actual.refresh(), wanted.refresh()));
        }
        Indexes.differing(actual.indexes(), wanted.indexes()).stream()
                .map(MaterializedViewComparison::change)
                .forEach(changes::add);
        properties(actual, wanted, base).differing().stream()
                .filter(each -> options.properties().test(wanted.name(), each.property()))
                .map(each -> new PropertyChanged(each.property(), each.actual(), each.wanted()))
                .forEach(changes::add);
        return changes.isEmpty() ? Optional.empty() : Optional.of(new MaterializedViewAltered(actual, wanted, changes));
    }

    private static boolean same(
            Aspect aspect,
            MaterializedView actual,
            MaterializedView wanted,
            Optional<MaterializedView> base,
            DiffOptions options) {
        return switch (aspect) {
            case QUERY ->
                QueryComparison.ofMaterializedViews(options.server().version())
                        .same(
                                actual.query(),
                                wanted.query(),
                                Optional.ofNullable(options.fingerprints().get(wanted.name())));
            case COLUMNS -> ViewColumns.sameNames(actual.columns(), wanted.columns());
            case COLUMN_COMMENTS ->
                !ViewColumns.sameNames(actual.columns(), wanted.columns())
                        || ViewColumns.sameComments(actual.columns(), wanted.columns());
            case COMMENT -> actual.comment().equals(wanted.comment());
            case PARTITION_BY -> Same.list(actual.partitionBy(), wanted.partitionBy(), Same::term);
            case DISTRIBUTION -> sameDistribution(actual.distribution(), wanted.distribution());
            case SORT_KEY ->
                wanted.sortKey().isEmpty()
                                && base.filter(each -> !each.sortKey().isEmpty())
                                        .isEmpty()
                        || Names.same(actual.sortKey(), wanted.sortKey());
        };
    }

    private static boolean sameDistribution(Optional<Distribution> actual, Optional<Distribution> wanted) {
        return wanted.isEmpty()
                || DistributionComparator.same(
                        actual.orElse(new Distribution.Random(OptionalInt.empty())), wanted.get());
    }

    private static Properties properties(
            MaterializedView actual, MaterializedView wanted, Optional<MaterializedView> base) {
        return new Properties(
                actual.properties(),
                wanted.properties(),
                base.map(MaterializedView::properties),
                PropertyDefaults::ofMaterializedView,
                PropertyDefaults::isShownOnMaterializedView,
                property -> false);
    }

    private static MaterializedViewChange change(Indexes.Pair pair) {
        if (pair.wanted().isEmpty()) {
            return new IndexDropped(pair.actual().orElseThrow());
        }
        return pair.actual()
                .<MaterializedViewChange>map(
                        actual -> new IndexModified(actual, pair.wanted().get()))
                .orElseGet(() -> new IndexAdded(pair.wanted().get()));
    }
}
