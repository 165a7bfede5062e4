/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.info;

import dev.rockhopper.embedded.analyze.ModelNames;
import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.show.TableText;
import dev.rockhopper.embedded.show.Texts;
import dev.rockhopper.schema.model.KeyModel;
import java.util.List;
import java.util.Map;

/** {@code information_schema.tables_config}. Source: FE class {@code InformationSchemaDataSource}; semantics 6.2. */
final class TablesConfigRows {
    private TablesConfigRows() {}

    static List<Object[]> rows(Catalog catalog) {
        return ObjectRows.each(catalog, (database, object) -> List.<Object[]>of(row(database, object)));
    }

    private static Object[] row(Database database, CatalogObject object) {
        RowBuilder row = new RowBuilder("tables_config")
                .set("TABLE_SCHEMA", database.name())
                .set("TABLE_NAME", object.name())
                .set("TABLE_ID", object.id());
        if (object instanceof OlapTable table) {
            String engine = table.state().inObjectStorage() ? "CLOUD_NATIVE" : "OLAP";
            return table(row, table.state(), engine, TableText.properties(table.state()));
        }
        if (object instanceof StoredMaterializedView view) {
            return table(row, view.state(), "MATERIALIZED_VIEW", MaterializedViewProperties.config(view.state()));
        }
        return view(row);
    }

    private static Object[] view(RowBuilder row) {
        for (String column : List.of(
                "TABLE_MODEL",
                "PRIMARY_KEY",
                "PARTITION_KEY",
                "DISTRIBUTE_KEY",
                "DISTRIBUTE_TYPE",
                "SORT_KEY",
                "PROPERTIES")) {
            row.set(column, "");
        }
        return row.set("TABLE_ENGINE", "VIEW").set("DISTRIBUTE_BUCKET", 0).row();
    }

    private static Object[] table(RowBuilder row, TableState state, String engine, Map<String, String> properties) {
        boolean unique = state.model() == KeyModel.PRIMARY || state.model() == KeyModel.UNIQUE;
        String key =
                names(state, state.keyColumns().stream().map(each -> each.id()).toList());
        // Without an explicit sort key the server repeats what it said of the primary key, for other models, too.
        return row.set("TABLE_ENGINE", engine)
                .set("TABLE_MODEL", tableModel(state.model()))
                .set("PRIMARY_KEY", unique ? key : "")
                .set("PARTITION_KEY", names(state, state.partitioning().columnIds()))
                .set("DISTRIBUTE_KEY", distributeKey(state))
                .set("DISTRIBUTE_TYPE", state.distribution().random() ? "RANDOM" : "HASH")
                .set("DISTRIBUTE_BUCKET", state.distribution().buckets())
                .set("SORT_KEY", state.sortKey().map(ids -> names(state, ids)).orElse(key))
                .set("PROPERTIES", Json.object(properties))
                .row();
    }

    private static String tableModel(KeyModel model) {
        return ModelNames.keysType(model);
    }

    private static String distributeKey(TableState state) {
        return names(state, state.distribution().columnIds());
    }

    private static String names(TableState state, List<String> ids) {
        return Texts.names(state.namesOf(ids), ", ");
    }
}
