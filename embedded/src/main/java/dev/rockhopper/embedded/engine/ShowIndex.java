/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.embedded.show.TableText;
import java.util.ArrayList;
import java.util.List;

/** SHOW INDEX. */
final class ShowIndex {
    private ShowIndex() {}

    static QueryResult run(SessionContext context, Command command) {
        if (!command.accept("FROM")) {
            command.skip("IN");
        }
        ObjectFinder.Found found = ObjectFinder.from(context, command);
        List<Object[]> rows = new ArrayList<>();
        if (found.object() instanceof OlapTable table) {
            String qualified = found.database().name() + "." + table.name();
            for (StoredIndex index : table.state().indexes()) {
                String column = table.state().nameOf(index.columnId());
                rows.add(new Object[] {
                    qualified,
                    "",
                    index.name(),
                    "",
                    column,
                    "",
                    "",
                    "",
                    "",
                    "",
                    TableText.indexType(index),
                    index.comment()
                });
            }
        }
        return ResultSets.texts(
                ResultSets.labels(
                        "Table",
                        "Non_unique",
                        "Key_name",
                        "Seq_in_index",
                        "Column_name",
                        "Collation",
                        "Cardinality",
                        "Sub_part",
                        "Packed",
                        "Null",
                        "Index_type",
                        "Comment"),
                rows);
    }
}
