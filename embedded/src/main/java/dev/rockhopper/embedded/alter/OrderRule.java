/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.ShortKeyRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * ORDER BY: with as many names as the table has columns a reordering, else the sort key. Source: FE
 * {@code SchemaChangeHandler.processReorderColumn, processModifySortKeyColumn}.
 */
final class OrderRule {
    private OrderRule() {}

    static boolean isSortKey(AlterTarget target, AlterClause.OrderBy clause) {
        return clause.columns().size() != target.state().columns().size();
    }

    static void reorder(SchemaDraft draft, AlterClause.OrderBy clause) {
        draft.reorder();
        if (draft.before().model() == KeyModel.PRIMARY) {
            throw Refusal.ddl("Primary key table do not support reorder table schema. Please confirm if you want to"
                    + " modify the sorting columns.");
        }
        List<StoredColumn> ordered = columns(draft, clause);
        if (ordered.size() != draft.columns().size()) {
            throw Refusal.ddl("Reorder stmt should contains all columns");
        }
        draft.columns().clear();
        draft.columns().addAll(ordered);
    }

    static void sortKey(SchemaDraft draft, AlterClause.OrderBy clause) {
        draft.reorder();
        List<StoredColumn> sorted = columns(draft, clause);
        KeyModel model = draft.before().model();
        if (model == KeyModel.PRIMARY) {
            sorted.forEach(OrderRule::checkType);
        } else if (model != KeyModel.DUPLICATE) {
            Set<StoredColumn> keys = new HashSet<>(draft.before().keyColumns());
            if (!keys.equals(new HashSet<>(sorted))) {
                throw Refusal.ddl("The sort columns of " + model.sql() + " table must be same with key columns");
            }
        }
        ShortKeyRule.columns(draft.columns(), sorted);
        draft.setSortKey(sorted.stream().map(StoredColumn::id).toList());
    }

    private static void checkType(StoredColumn column) {
        TypeKind kind = TypeKind.of(column.type());
        boolean fits = kind == TypeKind.BOOLEAN || kind.isInteger() || kind == TypeKind.VARCHAR || kind.isDate();
        if (!fits) {
            throw Refusal.ddl("Sort key column[" + column.name() + "] type not supported: "
                    + TypeText.name(column.type()) + " in PrimaryKey table");
        }
    }

    private static List<StoredColumn> columns(SchemaDraft draft, AlterClause.OrderBy clause) {
        List<StoredColumn> found = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String name : clause.columns()) {
            int index = draft.indexOf(name);
            if (index < 0) {
                throw Refusal.ddl("Column[" + name + "] not exists");
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw Refusal.ddl("Duplicated column[" + name + "]");
            }
            found.add(draft.columns().get(index));
        }
        return found;
    }
}
