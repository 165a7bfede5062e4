/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import java.util.List;

/** An ORDER BY that names the key columns says nothing: they are the sort key anyway. */
final class ImpliedSortKey implements Quirk<Table> {

    @Override
    public Table apply(Table table, Context context) {
        List<String> keyColumns = table.key()
                .or(() -> DerivedKey.derive(table.columns()))
                .map(Key::columns)
                .orElse(List.of());
        return !table.sortKey().isEmpty() && Names.same(table.sortKey(), keyColumns)
                ? table.toBuilder().sortKey(List.of()).build()
                : table;
    }
}
