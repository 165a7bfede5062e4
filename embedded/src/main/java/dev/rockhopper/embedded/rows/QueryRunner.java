/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.QueryLabels;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Runs queries in H2. */
public final class QueryRunner {
    private final Catalog catalog;
    private final RowStore store;

    /** For the tables of a catalog. */
    public QueryRunner(Catalog catalog, RowStore store) {
        this.catalog = catalog;
        this.store = store;
    }

    /** The rows of a query. */
    public RowSet run(String sql, SessionFacts facts) {
        H2Translation translation = new H2Translation(catalog, facts);
        String translated = translation.translate(sql);
        try {
            if (translation.refersToObjects()) {
                store.mirrors().sync(catalog, facts);
            }
            store.fill(translation.infoTables(), catalog);
            String schema = catalog.database(facts.database()).isPresent() ? facts.database() : RowStore.INFO_SCHEMA;
            RowSet rows = store.query(schema, translated);
            return labels(sql)
                    .filter(each -> each.size() == rows.columns().size())
                    .map(rows::labelled)
                    .orElse(rows);
        } catch (SQLException e) {
            throw H2Errors.of(e, "query");
        }
    }

    /** The labels of the columns as the server makes them; empty when the query selects a star or is not understood. */
    private static Optional<List<String>> labels(String sql) {
        try {
            return QueryLabels.of(Queries.query(sql));
        } catch (QuerySyntaxException e) {
            return Optional.empty();
        }
    }
}
