/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ORDER BY clause of CREATE TABLE. Source: FE classes {@code CreateTableAnalyzer}, {@code OlapTableFactory}; semantics 1.9. */
final class SortKeyRule {
    private SortKeyRule() {}

    /** What can be said before the columns are stored; looks up names with their case. */
    static void check(TableDraft draft) {
        List<String> sortKey = draft.table().sortKey();
        if (sortKey.isEmpty() || draft.model() == KeyModel.DUPLICATE) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (String name : sortKey) {
            ColumnDraft column = draft.columns().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.analysis("Unknown column '" + name + "' does not exist"));
            names.add(Names.key(name));
            if (draft.model() == KeyModel.PRIMARY) {
                checkPrimary(column);
            }
        }
        if (draft.model() != KeyModel.PRIMARY) {
            checkSameAsKey(draft, names);
        }
    }

    private static void checkPrimary(ColumnDraft column) {
        TypeKind kind = TypeKind.of(column.type());
        if (!kind.canBePrimaryKey() && kind != TypeKind.VARBINARY) {
            throw Refusal.analysis(
                    "sort key column[" + column.name() + "] type not supported: " + TypeText.sql(column.type()));
        }
    }

    private static void checkSameAsKey(TableDraft draft, Set<String> names) {
        Set<String> key = new HashSet<>();
        draft.keyColumns().forEach(each -> key.add(Names.key(each)));
        if (!key.equals(names)) {
            throw Refusal.analysis(
                    "The sort columns of " + draft.model().sql() + " table must be same with key columns");
        }
    }

    /** Ids of the sort columns; empty when there is no clause. */
    static Optional<List<String>> ids(List<String> sortKey, List<StoredColumn> columns) {
        if (sortKey.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (String name : sortKey) {
            StoredColumn column = columns.stream()
                    .filter(each -> each.isNamed(name))
                    .findFirst()
                    .orElseThrow(() -> Refusal.ddl("Invalid column '" + name + "': not exists in all columns."));
            if (ids.contains(column.id())) {
                throw Refusal.ddl("Duplicate sort key column " + name + " is not allowed.");
            }
            ids.add(column.id());
        }
        return Optional.of(ids);
    }
}
