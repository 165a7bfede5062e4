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
import dev.rockhopper.embedded.query.QuerySyntaxException;
import dev.rockhopper.embedded.query.RelationSource;
import dev.rockhopper.embedded.query.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables and views of a catalog as relations of queries, and the server's words for wrong names. */
public final class CatalogSource implements RelationSource, QueryErrors {
    private final Catalog catalog;
    private static final Set<String> SYSTEM = Set.of("information_schema", "_statistics_", "sys");

    private final String currentDatabase;
    private final boolean materialized;

    /** For the queries of views in a database. */
    public CatalogSource(Catalog catalog, String currentDatabase) {
        this(catalog, currentDatabase, false);
    }

    private CatalogSource(Catalog catalog, String currentDatabase, boolean materialized) {
        this.catalog = catalog;
        this.currentDatabase = currentDatabase;
        this.materialized = materialized;
    }

    /** For the queries of materialized views, which take every column of a view for nullable. */
    public static CatalogSource materialized(Catalog catalog, String currentDatabase) {
        return new CatalogSource(catalog, currentDatabase, true);
    }

    @Override
    public boolean starsKeepNotNull() {
        return materialized;
    }

    @Override
    public List<QueryColumn> columns(List<String> name) {
        if (SYSTEM.contains(databaseOf(name).toLowerCase(Locale.ROOT))) {
            throw new QuerySyntaxException("the tables of " + databaseOf(name) + " have no known columns here");
        }
        CatalogObject object = find(name);
        boolean loses = materialized && object instanceof StoredView;
        return columnsOf(object).stream()
                .map(each -> new QueryColumn(each.name(), new Typed(each.type(), each.nullable() || loses)))
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

    /** Where names without a database are looked up. */
    String currentDatabase() {
        return currentDatabase;
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
