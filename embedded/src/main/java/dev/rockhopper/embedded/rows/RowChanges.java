/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredColumn;
import java.sql.SQLException;
import java.util.List;

/** Runs statements that change rows. The catalog's rules were checked before. */
public final class RowChanges {
    private final Catalog catalog;
    private final RowStore store;
    private final SessionFacts facts;

    /** For the tables of a catalog, as one session sees them. */
    public RowChanges(Catalog catalog, RowStore store, SessionFacts facts) {
        this.catalog = catalog;
        this.store = store;
        this.facts = facts;
    }

    /** Inserts what a VALUES clause or query gives into columns of a table; returns how many rows. */
    public int insert(Database database, OlapTable table, List<StoredColumn> columns, String source) {
        String path = RowStore.quoted(database.name()) + "." + RowStore.quoted(table.name());
        return run(source, translated -> new Insert(store, table, path, columns).run(translated));
    }

    /** Runs an UPDATE, DELETE or TRUNCATE; returns how many rows it changed. */
    public int change(String sql) {
        return run(sql, store::execute);
    }

    private int run(String sql, Work work) {
        try {
            store.mirrors().sync(catalog, facts);
            H2Translation translation = new H2Translation(catalog, facts);
            String translated = translation.translate(sql);
            store.fill(translation.infoTables(), catalog);
            store.useSchema(catalog.database(facts.database()).isPresent() ? facts.database() : RowStore.INFO_SCHEMA);
            return work.run(translated);
        } catch (SQLException e) {
            throw H2Errors.of(e, "statement");
        }
    }

    /** What is done with the translated text. */
    private interface Work {
        int run(String translated) throws SQLException;
    }
}
