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
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.type.VarcharType;
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
            MaterializedView view, List<StoredColumn> selected, CatalogSource source, List<CatalogObject> read) {
        List<PartitionTerm> written = view.partitionBy();
        if (written.isEmpty()) {
            return new MaterializedViewPartition(List.of(), new StoredPartitioning.Unpartitioned(List.of()));
        }
        List<String> ofRanges = new ArrayList<>();
        List<String> ofLists = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        boolean list = written.size() > 1;
        for (PartitionTerm term : written) {
            Expr expression = Queries.expression(text(term));
            StoredColumn column = column(expression, selected);
            ofRanges.add(ExprPrinter.quoting(expression));
            ofLists.add(expression instanceof Expr.Call ? ExprPrinter.plain(expression) : "`" + column.name() + "`");
            ids.add(column.id());
            requireKnown(expression);
            Optional<PartitionBase> base = PartitionBase.of(selected.indexOf(column), view.query(), source);
            base.ifPresent(each -> each.check(expression));
            if (base.isEmpty()) {
                requireBase(column, read);
            }
            list |= base.map(PartitionBase::isList).orElse(column.type() instanceof VarcharType);
        }
        return new MaterializedViewPartition(
                list ? ofLists : ofRanges,
                list
                        ? new StoredPartitioning.ByList(ids, false, List.of())
                        : new StoredPartitioning.Range(ids, Optional.empty(), false, List.of()));
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

    private static StoredColumn column(Expr expression, List<StoredColumn> columns) {
        String name = ExprNames.columns(expression).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.analysis("Materialized view partition exp must reference a column"));
        return columns.stream()
                .filter(each -> each.isNamed(name))
                .findFirst()
                .orElseThrow(() -> Refusal.analysis(
                        "Materialized view partition exp column:" + name + " is not found in query statement"));
    }

    /** By the name alone, where the query is not simple. */
    private static void requireBase(StoredColumn column, List<CatalogObject> read) {
        boolean followsABase = read.stream().anyMatch(base -> isPartitionedBy(base, column.name()));
        if (!followsABase) {
            throw Refusal.analysis(
                    "Materialized view partition column in partition exp must be base table partition column");
        }
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
