/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.ShortKeyRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import java.util.List;

/**
 * Before 3.5.10 the server accepted a comment of a column and a sort key beside other clauses: it carried them out at once and forgot the others.
 * Source: FE method {@code SchemaChangeHandler.analyzeAndCreateJob} of that time.
 */
final class LostClauses {
    private LostClauses() {}

    /** Whether a comment is lost, too: it goes to a column that another clause has made, and that is forgotten. */
    static boolean isLost(SchemaDraft draft, String column) {
        int index = draft.indexOf(column);
        int shadow = draft.indexOf(SchemaDraft.shadowName(column));
        if (index < 0 && shadow < 0) {
            throw Refusal.ddl("Column[" + column + "] does not exists");
        }
        return index < 0 || !draft.before().columns().contains(draft.columns().get(index));
    }

    /** Keeps the positions of the sort key, counted in the changed columns, and applies them to the columns as they were. */
    static void keepOnlySortKey(SchemaDraft draft) {
        List<StoredColumn> before = draft.before().columns();
        List<String> ids = draft.sortKey().orElseThrow().stream()
                .map(id -> position(draft, id))
                .map(position ->
                        before.get(Math.min(position, before.size() - 1)).id())
                .toList();
        ShortKeyRule.columns(before, columns(before, ids));
        draft.restore();
        ShortKeyRule.columns(before, columns(before, ids));
        draft.restore();
        draft.setSortKey(ids);
    }

    private static List<StoredColumn> columns(List<StoredColumn> all, List<String> ids) {
        return ids.stream()
                .map(id ->
                        all.stream().filter(each -> each.hasId(id)).findFirst().orElseThrow())
                .toList();
    }

    private static int position(SchemaDraft draft, String id) {
        for (int i = 0; i < draft.columns().size(); i++) {
            if (draft.columns().get(i).hasId(id)) {
                return i;
            }
        }
        throw new IllegalStateException("sort column " + id);
    }
}
