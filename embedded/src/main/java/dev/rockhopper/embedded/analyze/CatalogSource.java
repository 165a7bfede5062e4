/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredView;
import dev.rockhopper.embedded.query.QueryColumn;
import dev.rockhopper.embedded.query.QueryErrors;
import dev.rockhopper.embedded.query.RelationSource;
import dev.rockhopper.embedded.query.Typed;
import java.util.List;

/** The tables and views of a catalog as relations of queries, and the server's words for wrong names. */
public final class CatalogSource implements RelationSource, QueryErrors {
    private final Catalog catalog;
    private final String currentDatabase;

    /** For queries in a database. */
    public CatalogSource(Catalog catalog, String currentDatabase) {
        this.catalog = catalog;
        this.currentDatabase = currentDatabase;
    }

    @Override
    public List<QueryColumn> columns(List<String> name) {
        return columnsOf(find(name)).stream()
                .map(each -> new QueryColumn(each.name(), new Typed(each.type(), each.nullable())))
                .toList();
    }

    /** The columns of an object, as queries see them. */
    public static List<StoredColumn> columnsOf(CatalogObject object) {
        if (object instanceof OlapTable table) {
            return table.state().visibleColumns();
        }
        if (object instanceof StoredView view) {
            return view.definition().columns();
        }
        return ((StoredMaterializedView) object).state().visibleColumns();
    }

    /** The object of a name of one to three parts. */
    public CatalogObject find(List<String> name) {
        String database = databaseOf(name);
        String table = name.get(name.size() - 1);
        Database found = catalog.database(database)
                .orElseThrow(() -> Refusal.analysis(ErrorCode.UNKNOWN_DATABASE, "Unknown database '" + database + "'"));
        return found.object(table)
                .orElseThrow(() ->
                        Refusal.analysis(ErrorCode.UNKNOWN_TABLE, "Unknown table '" + database + "." + table + "'"));
    }

    /** The database part of a name. */
    public String databaseOf(List<String> name) {
        return name.size() > 1 ? name.get(name.size() - 2) : currentDatabase;
    }

    @Override
    public RuntimeException unknownColumn(String column) {
        return Refusal.analysis("Column '" + column + "' cannot be resolved");
    }

    @Override
    public RuntimeException ambiguousColumn(String column) {
        return Refusal.analysis("Column '" + column + "' is ambiguous");
    }

    @Override
    public RuntimeException other(String message) {
        return Refusal.analysis(message);
    }
}
