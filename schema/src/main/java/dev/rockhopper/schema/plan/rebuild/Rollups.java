/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.rebuild;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rollups of a table that is built anew: they do not come along by themselves. */
final class Rollups {

    private Rollups() {}

    /** The wanted table with the rollups that nobody stated and that are there, as far as its columns and its key model allow. */
    static Table kept(Change.TableAltered change, Table old, Table wanted) {
        List<String> dropped = change.changes().stream()
                .filter(TableChange.RollupDropped.class::isInstance)
                .map(each -> ((TableChange.RollupDropped) each).rollup().name())
                .toList();
        List<Rollup> rollups = new ArrayList<>(wanted.rollups());
        boolean primary =
                wanted.key().map(Key::model).filter(KeyModel.PRIMARY::equals).isPresent();
        old.rollups().stream()
                .filter(rollup -> !primary && !dropped.contains(rollup.name()))
                .filter(rollup ->
                        wanted.rollups().stream().noneMatch(each -> each.name().equals(rollup.name())))
                .filter(rollup -> rollup.columns().stream()
                        .allMatch(column -> wanted.column(column).isPresent()))
                .filter(rollup -> goneColumns(old, wanted)
                        .noneMatch(column -> rollup.query()
                                .filter(query -> SqlWords.uses(query, column))
                                .isPresent()))
                .forEach(rollups::add);
        return wanted.toBuilder().rollups(rollups).build();
    }

    private static Stream<String> goneColumns(Table old, Table wanted) {
        return old.columnNames().stream().filter(name -> wanted.column(name).isEmpty());
    }

    /** Those with a statement of their own; their names are free once the old table is gone. */
    static List<Rollup> synchronous(Table table) {
        return table.rollups().stream().filter(each -> each.query().isPresent()).toList();
    }
}
