/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.QueryAnalyzer;
import dev.rockhopper.embedded.query.QueryColumn;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import dev.rockhopper.embedded.query.RewrittenQuery;
import dev.rockhopper.embedded.query.Typed;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a view. Source: FE class {@code ViewAnalyzer}; semantics section 4. */
public final class ViewRule {
    private ViewRule() {}

    /**
     * What a view gives and reads.
     *
     * @param columns named by the list, else by the query
     * @param read names of the tables and views that it reads, as written
     */
    public record Result(List<StoredColumn> columns, Set<List<String>> read) {}

    /** The text that is kept of a view's query: on older servers it is written anew, if this server understands it. */
    public static String kept(String query, CatalogSource source, VersionGates gates) {
        boolean written = source.starsKeepNotNull() ? gates.keepsMaterializedViewText() : gates.keepsViewText();
        if (written) {
            return query;
        }
        try {
            return source.starsKeepNotNull()
                    ? RewrittenQuery.ofMaterializedView(query, source, source.currentDatabase())
                    : RewrittenQuery.ofView(query, source, source.currentDatabase());
        } catch (QuerySyntaxException e) {
            return query;
        }
    }

    /** Analyses the query of a view with an optional column list. */
    public static Result analyze(List<ViewColumn> list, String query, CatalogSource source) {
        QueryAnalyzer.Result result = analyze(query, source, list);
        if (!list.isEmpty() && list.size() != result.columns().size()) {
            throw Refusal.analysis(
                    ErrorCode.VIEW_WRONG_LIST, "View's SELECT and view's field list have different column counts");
        }
        List<StoredColumn> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < result.columns().size(); i++) {
            QueryColumn column = result.columns().get(i);
            String name = list.isEmpty() ? column.name() : list.get(i).name();
            String comment = list.isEmpty() ? "" : list.get(i).comment();
            if (!names.add(Names.key(name))) {
                throw Refusal.analysis("Duplicate column name '" + name + "'");
            }
            columns.add(
                    StoredColumn.of(name, column.typed().type(), column.typed().nullable())
                            .withComment(comment));
        }
        return new Result(columns, result.read());
    }

    private static QueryAnalyzer.Result analyze(String query, CatalogSource source, List<ViewColumn> list) {
        try {
            return QueryAnalyzer.analyze(Queries.query(query), source, source);
        } catch (QuerySyntaxException e) {
            if (list.isEmpty()) {
                return unknownTypes(labels(query, e));
            }
            return unknownTypes(list.stream().map(ViewColumn::name).toList());
        }
    }

    private static List<String> labels(String query, QuerySyntaxException cause) {
        try {
            return Queries.labels(query);
        } catch (QuerySyntaxException e) {
            throw Refusal.limit("The query of the view is not understood (" + cause.getMessage()
                    + "); with a column list it would be accepted.");
        }
    }

    /** A query that is not understood is believed: its columns are texts. */
    private static QueryAnalyzer.Result unknownTypes(List<String> names) {
        List<QueryColumn> columns = names.stream()
                .map(name -> new QueryColumn(name, new Typed(VarcharType.STRING, true)))
                .toList();
        return new QueryAnalyzer.Result(columns, Set.of());
    }
}
