/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.ShortKeyRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.property.BloomFilterProperties;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What must hold of the new schema as a whole. Source: FE {@code SchemaChangeHandler.finalAnalyze}. */
final class FinalChecks {
    private FinalChecks() {}

    /** Whether anything changed; refuses a schema that is not allowed. */
    static boolean check(SchemaDraft draft) {
        TableState before = draft.before();
        BloomFilterProperties.checkNgram(draft.bloomFilter(), draft.indexes(), before.columns());
        boolean columns = !SameColumn.same(before.columns(), draft.columns());
        boolean indexes = !new HashSet<>(before.indexes()).equals(new HashSet<>(draft.indexes()));
        boolean bloom = draft.bloomChanged() && !draft.bloomFilter().equals(before.bloomFilter());
        boolean rollups = !before.rollups().equals(draft.rollups());
        if (columns || indexes || bloom) {
            checkOrder(draft);
            checkCompatibility(draft);
            checkUses(draft);
            checkSortKey(draft);
        }
        if (rollups) {
            draft.rollups().forEach(each -> checkRollup(draft, each));
        }
        return columns || indexes || bloom || rollups;
    }

    private static void checkOrder(SchemaDraft draft) {
        String table = draft.target().table().name();
        boolean value = false;
        boolean key = false;
        for (StoredColumn column : draft.columns()) {
            if (column.key() && value) {
                throw Refusal.ddl("Invalid column order. value should be after key. index[" + table + "]");
            }
            value |= !column.key();
            key |= column.key();
        }
        if (!key) {
            throw Refusal.ddl("No key column left. index[" + table + "]");
        }
    }

    private static void checkRollup(SchemaDraft draft, StoredRollup rollup) {
        List<String> keys = draft.before().rollups().stream()
                .filter(each ->
                        each.name().equals(rollup.name()) && each.query().isEmpty())
                .findFirst()
                .map(each -> RollupKeys.of(each, draft.before()))
                .orElse(List.of());
        if (!keys.isEmpty() && Collections.disjoint(rollup.columnIds(), keys)) {
            throw Refusal.ddl("No key column left. index[" + rollup.name() + "]");
        }
    }

    private static void checkCompatibility(SchemaDraft draft) {
        for (StoredColumn column : draft.columns()) {
            if (column.name().equals(draft.fieldColumn())) {
                continue;
            }
            draft.before()
                    .column(SchemaDraft.plain(column.name()))
                    .filter(before -> !SameColumn.same(before, column))
                    .ifPresent(before -> ColumnCompatibility.check(before, column));
        }
    }

    private static void checkUses(SchemaDraft draft) {
        String index = "index[" + draft.target().table().name() + "]";
        boolean colocate = draft.before().properties().containsKey("colocate_with");
        for (String id : draft.before().partitioning().columnIds()) {
            checkUse(draft, id, "artition column", index);
        }
        for (String id : draft.before().distribution().columnIds()) {
            checkUse(draft, id, "istribution column", index);
            String name = draft.before().nameOf(id);
            if (colocate && Names.contains(List.copyOf(draft.widened()), name)) {
                throw Refusal.ddl("Can not modify distribution column[" + name + "] for colocate table. " + index);
            }
        }
    }

    private static void checkUse(SchemaDraft draft, String id, String what, String index) {
        boolean partition = what.startsWith("a");
        StoredColumn before = draft.before().columnById(id).orElseThrow();
        Optional<StoredColumn> now = current(draft, before);
        if (now.isEmpty()) {
            throw Refusal.ddl((partition ? "P" : "D") + what + "[" + before.name() + "] cannot be dropped. " + index);
        }
        boolean widened = Names.contains(List.copyOf(draft.widened()), before.name());
        if (!SameColumn.same(before, now.get()) && !widened) {
            throw Refusal.ddl("Can not modify " + (partition ? "p" : "d") + what + "[" + before.name() + "]. " + index);
        }
    }

    private static Optional<StoredColumn> current(SchemaDraft draft, StoredColumn before) {
        return draft.columns().stream()
                .filter(each -> Names.same(SchemaDraft.plain(each.name()), before.name()))
                .findFirst();
    }

    private static void checkSortKey(SchemaDraft draft) {
        if (draft.sortKey().isPresent()) {
            draft.setSortKey(completed(draft, draft.sortKey().get()));
        }
        List<StoredColumn> before = ShortKeyRule.columns(draft.before().columns(), sorted(draft.before()));
        List<StoredColumn> after = ShortKeyRule.columns(draft.columns(), sorted(draft));
        if (shortKeyChanged(draft, before, after)) {
            draft.slow();
        }
    }

    private static List<String> completed(SchemaDraft draft, List<String> sortKey) {
        List<String> ids = new ArrayList<>(sortKey);
        for (String id : sortKey) {
            if (draft.columns().stream().noneMatch(each -> each.hasId(id))) {
                throw Refusal.ddl("Sort Key Column[" + draft.before().nameOf(id) + "] not exists in new schema");
            }
        }
        KeyModel model = draft.before().model();
        boolean keysOnly = model == KeyModel.AGGREGATE || model == KeyModel.UNIQUE;
        if (keysOnly && draft.gates().completesSortKey()) {
            draft.columns().stream()
                    .filter(each -> each.key() && !Names.contains(ids, each.id()))
                    .forEach(each -> ids.add(each.id()));
        }
        return ids;
    }

    private static List<StoredColumn> sorted(TableState state) {
        return state.effectiveSortKey().stream()
                .map(id -> state.columnById(id).orElseThrow())
                .toList();
    }

    private static List<StoredColumn> sorted(SchemaDraft draft) {
        if (draft.sortKey().isEmpty()) {
            return draft.columns().stream().filter(StoredColumn::key).toList();
        }
        return draft.sortKey().get().stream()
                .map(id -> draft.columns().stream()
                        .filter(each -> each.hasId(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static boolean shortKeyChanged(SchemaDraft draft, List<StoredColumn> before, List<StoredColumn> after) {
        if (before.size() != after.size()) {
            return true;
        }
        List<String> widened = List.copyOf(draft.widened());
        for (int i = 0; i < before.size(); i++) {
            StoredColumn a = before.get(i);
            StoredColumn b = after.get(i);
            boolean longer = Names.same(a.name(), SchemaDraft.plain(b.name())) && Names.contains(widened, a.name());
            if (!longer && !(a.isNamed(b.name()) && a.type().equals(b.type()))) {
                return true;
            }
        }
        return false;
    }
}
