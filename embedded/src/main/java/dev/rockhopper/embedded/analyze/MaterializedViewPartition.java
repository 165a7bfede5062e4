/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.embedded.query.ExprPrinter;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The partitions of a materialized view: they follow a base table's.
 *
 * @param terms as shown
 * @param stored the scheme; its partitions come with the first refresh
 */
record MaterializedViewPartition(List<String> terms, StoredPartitioning stored) {

    boolean isPartitioned() {
        return !terms.isEmpty();
    }

    static MaterializedViewPartition of(
            List<PartitionTerm> written, List<StoredColumn> columns, List<CatalogObject> read) {
        if (written.isEmpty()) {
            return new MaterializedViewPartition(List.of(), new StoredPartitioning.Unpartitioned(List.of()));
        }
        List<String> terms = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (PartitionTerm term : written) {
            Expr expression = Queries.expression(text(term));
            terms.add(ExprPrinter.quoting(expression));
            ids.add(column(expression, columns, read).id());
            requireKnown(expression);
        }
        return new MaterializedViewPartition(
                terms, new StoredPartitioning.Range(ids, Optional.empty(), false, List.of()));
    }

    /** Source: FE class {@code PartitionFunctionChecker}. */
    private static void requireKnown(Expr expression) {
        if (expression instanceof Expr.Call call && call.function().equalsIgnoreCase("time_slice")) {
            throw Refusal.analysis(
                    "Materialized view partition function " + call.function() + " is not supported yet.");
        }
    }

    private static String text(PartitionTerm term) {
        return term instanceof PartitionTerm.OfColumn column
                ? "`" + column.name() + "`"
                : ((PartitionTerm.OfFunction) term).sql();
    }

    private static StoredColumn column(Expr expression, List<StoredColumn> columns, List<CatalogObject> read) {
        String name = ExprNames.columns(expression).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.analysis("Materialized view partition exp must reference a column"));
        StoredColumn column = columns.stream()
                .filter(each -> each.isNamed(name))
                .findFirst()
                .orElseThrow(() -> Refusal.analysis(
                        "Materialized view partition exp column:" + name + " is not found in query statement"));
        boolean followsABase = read.stream().anyMatch(base -> isPartitionedBy(base, name));
        if (!followsABase) {
            throw Refusal.analysis(
                    "Materialized view partition column in partition exp must be base table partition column");
        }
        return column;
    }

    private static boolean isPartitionedBy(CatalogObject base, String column) {
        if (!(base instanceof OlapTable table)) {
            return true;
        }
        return table.state().partitioning().columnIds().stream()
                .map(id -> table.state().columnById(id).orElseThrow())
                .anyMatch(each -> each.isNamed(column)
                        || each.hidden()
                                && Names.contains(
                                        List.copyOf(ExprNames.columns(
                                                each.generated().orElseThrow())),
                                        column));
    }
}
