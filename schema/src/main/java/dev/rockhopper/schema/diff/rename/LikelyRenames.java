/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.rename;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.Change.Created;
import dev.rockhopper.schema.diff.Change.Dropped;
import dev.rockhopper.schema.diff.Change.TableAltered;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.TableChange.ColumnAdded;
import dev.rockhopper.schema.diff.TableChange.ColumnDropped;
import dev.rockhopper.schema.diff.table.ColumnComparator;
import dev.rockhopper.schema.diff.table.Same;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds drops and additions that look like renames: a dropped and an added column of the same definition, a dropped and a created table with
 * the same columns. Where several would fit, none is named.
 */
public final class LikelyRenames {

    private LikelyRenames() {}

    public static List<LikelyRename> in(List<Change> changes, DiffOptions options) {
        List<LikelyRename> result = new ArrayList<>(tables(changes, options));
        for (Change change : changes) {
            if (change instanceof TableAltered altered) {
                result.addAll(columns(altered));
            }
        }
        return result;
    }

    private static List<LikelyRename> tables(List<Change> changes, DiffOptions options) {
        List<Table> dropped = all(changes, Dropped.class, Dropped::actual);
        List<Table> created = all(changes, Created.class, Created::wanted).stream()
                .map(table -> Normalizer.normalize(table, options.server(), ""))
                .toList();
        return pairs(dropped, created, ColumnComparator::sameColumns, Table::name, Optional.empty());
    }

    private static <C> List<Table> all(List<Change> changes, Class<C> kind, Function<C, Object> object) {
        return changes.stream()
                .filter(kind::isInstance)
                .map(change -> object.apply(kind.cast(change)))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<LikelyRename> columns(TableAltered altered) {
        List<ColumnDropped> dropped = all(altered, ColumnDropped.class);
        List<ColumnAdded> added = all(altered, ColumnAdded.class);
        return pairs(
                dropped.stream().map(ColumnDropped::column).toList(),
                added.stream().map(ColumnAdded::column).toList(),
                Same::definition,
                Column::name,
                Optional.of(altered.object()));
    }

    private static <C> List<C> all(TableAltered altered, Class<C> kind) {
        return altered.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Pairs that fit each other and nothing else. */
    private static <T> List<LikelyRename> pairs(
            List<T> dropped, List<T> added, BiPredicate<T, T> fits, Function<T, String> name, Optional<String> table) {
        List<LikelyRename> result = new ArrayList<>();
        for (T old : dropped) {
            List<T> candidates =
                    added.stream().filter(each -> fits.test(old, each)).toList();
            if (candidates.size() == 1
                    && dropped.stream()
                                    .filter(each -> fits.test(each, candidates.get(0)))
                                    .count()
                            == 1) {
                result.add(new LikelyRename(table, name.apply(old), name.apply(candidates.get(0))));
            }
        }
        return result;
    }
}
