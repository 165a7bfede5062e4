/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.embedded.show.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SHOW INDEX. */
final class ShowIndex {
    private ShowIndex() {}

    static QueryResult run(SessionContext context, Command command) {
        if (!command.accept("FROM")) {
            command.skip("IN");
        }
        ObjectFinder.Found found = ObjectFinder.from(context, command);
        List<Object[]> rows = new ArrayList<>();
        Optional<TableState> state = state(found.object());
        if (state.isPresent()) {
            String qualified = found.database().name() + "." + found.object().name();
            for (StoredIndex index : state.get().indexes()) {
                String column = state.get().nameOf(index.columnId());
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

    private static Optional<TableState> state(CatalogObject object) {
        if (object instanceof OlapTable table) {
            return Optional.of(table.state());
        }
        return object instanceof StoredMaterializedView view ? Optional.of(view.state()) : Optional.empty();
    }
}
