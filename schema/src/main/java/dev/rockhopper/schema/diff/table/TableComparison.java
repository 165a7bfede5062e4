/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.Change.TableAltered;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.diff.TableChange.ColumnRenamed;
import dev.rockhopper.schema.diff.rename.Likeness;
import dev.rockhopper.schema.diff.rename.RenameResolution;
import dev.rockhopper.schema.evolve.RenamedColumns;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a table: first its columns are renamed as people said, then each comparator looks at its aspect. */
public final class TableComparison {

    private TableComparison() {}

    public static Optional<TableAltered> compare(
            Table actual, Table wanted, Optional<Table> base, DiffOptions options) {
        Map<String, String> renames = renames(actual, wanted, options);
        if (renames.isEmpty()
                && actual.equals(wanted)
                && base.map(wanted::equals).orElse(true)) {
            return Optional.empty();
        }
        Table renamed = Normalizer.normalize(RenamedColumns.apply(actual, renames), options.server(), "");
        TablePair pair = new TablePair(renamed, wanted, base, options);
        List<TableChange> changes = new ArrayList<>();
        renames.forEach((from, to) -> changes.add(new ColumnRenamed(from, to)));
        TableComparator.ALL.forEach(comparator -> changes.addAll(comparator.compare(pair)));
        return changes.isEmpty() ? Optional.empty() : Optional.of(new TableAltered(renamed, wanted, changes));
    }

    /** New column names by old ones, as they are spelled in the actual table. */
    private static Map<String, String> renames(Table actual, Table wanted, DiffOptions options) {
        ColumnIndex existing = new ColumnIndex(actual);
        ColumnIndex shall = new ColumnIndex(wanted);
        Map<String, String> formerByNew = new LinkedHashMap<>();
        Map<String, String> result = new LinkedHashMap<>();
        for (String name : wanted.columnNames()) {
            options.renames().formerColumn(wanted.name(), name).ifPresent(former -> {
                if (!Names.same(former, name)) {
                    formerByNew.put(Names.key(name), Names.key(former));
                } else if (actual.columnNames().contains(former) && !former.equals(name)) {
                    result.put(former, name);
                }
            });
        }
        if (formerByNew.isEmpty()) {
            return result;
        }
        Map<String, String> resolved = RenameResolution.resolve(
                keys(actual),
                formerByNew,
                (is, name) -> Likeness.of(
                        existing.find(is).orElseThrow(), shall.find(name).orElseThrow()));
        resolved.forEach((former, name) -> result.put(
                existing.find(former).orElseThrow().name(),
                shall.find(name).orElseThrow().name()));
        return result;
    }

    private static Set<String> keys(Table table) {
        Set<String> keys = new HashSet<>();
        table.columnNames().forEach(name -> keys.add(Names.key(name)));
        return keys;
    }
}
