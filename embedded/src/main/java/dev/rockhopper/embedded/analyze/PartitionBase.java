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
import dev.rockhopper.embedded.query.Query;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.model.Names;
import java.util.List;
import java.util.Optional;

/**
 * The table, and what of it, that a term of PARTITION BY comes from. Source: FE classes {@code OlapTablePartitionHandler}, {@code
 * MaterializedViewAnalyzer}.
 *
 * @param table whose partitions the materialized view follows
 * @param column of the table
 * @param selected what the query selects: the column, or a function of it
 */
record PartitionBase(OlapTable table, StoredColumn column, Expr selected) {

    private static final String NOT_PARTITIONED =
            "Materialized view partition column in partition exp must be base table partition column";

    /** Empty where the query is more than a SELECT from named tables, or reads a view there. */
    static Optional<PartitionBase> of(int position, String query, CatalogSource source) {
        Query parsed = Queries.query(query);
        boolean simple = parsed.with().isEmpty()
                && parsed.selects().size() == 1
                && parsed.selects().get(0) instanceof Query.Select;
        if (!simple) {
            return Optional.empty();
        }
        Query.Select select = (Query.Select) parsed.selects().get(0);
        boolean known = select.items().stream().noneMatch(item -> item.expr() instanceof Expr.Star)
                && select.from().stream().allMatch(Query.Named.class::isInstance)
                && position < select.items().size();
        if (!known) {
            return Optional.empty();
        }
        Expr selected = select.items().get(position).expr();
        List<Expr.Name> names = names(selected);
        return names.size() == 1 ? of(select, names.get(0), selected, source) : Optional.empty();
    }

    private static Optional<PartitionBase> of(
            Query.Select select, Expr.Name name, Expr selected, CatalogSource source) {
        for (Query.Relation relation : select.from()) {
            Query.Named named = (Query.Named) relation;
            String alias = named.alias().orElse(named.name().get(named.name().size() - 1));
            boolean fits = name.qualifiers().isEmpty()
                    || alias.equals(name.qualifiers().get(name.qualifiers().size() - 1));
            CatalogObject object = source.find(named.name());
            if (fits && object instanceof OlapTable table) {
                Optional<StoredColumn> column = table.state().column(name.name());
                if (column.isPresent()) {
                    return Optional.of(new PartitionBase(table, column.get(), selected));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Expr.Name> names(Expr expr) {
        return expr instanceof Expr.Name name
                ? List.of(name)
                : expr.children().stream()
                        .flatMap(child -> names(child).stream())
                        .toList();
    }

    boolean isList() {
        return table.state().partitioning() instanceof StoredPartitioning.ByList;
    }

    /** Refuses a term that the base cannot carry. */
    void check(Expr term) {
        StoredPartitioning scheme = table.state().partitioning();
        boolean computed = !(selected instanceof Expr.Name);
        if (term instanceof Expr.Call call && computed) {
            throw Refusal.analysis(
                    "Materialized view partition function " + call.function() + " must related with column");
        }
        if (scheme instanceof StoredPartitioning.Range range) {
            checkRange(term, range);
        } else if (scheme instanceof StoredPartitioning.ByList list) {
            checkList(term, list);
        } else {
            throw Refusal.analysis(NOT_PARTITIONED);
        }
    }

    private void checkRange(Expr term, StoredPartitioning.Range range) {
        if (range.columnIds().size() != 1) {
            throw Refusal.analysis(
                    "Materialized view related base table partition columns only supports single column");
        }
        if (!range.columnIds().get(0).equals(column.id())) {
            throw Refusal.analysis(NOT_PARTITIONED);
        }
        boolean text = term instanceof Expr.Name
                && selected instanceof Expr.Name
                && TypeKind.of(column.type()).isString();
        if (text) {
            throw Refusal.analysis("Materialized view is partitioned by string type column " + column.name()
                    + " but ref base table " + table.name()
                    + " is range partitioned, please use str2date partition expression");
        }
        range.expression()
                .filter(each ->
                        each instanceof Expr.Call call && call.function().equalsIgnoreCase("from_unixtime"))
                .ifPresent(each -> {
                    throw Refusal.analysis("Materialized view partition function derived from CAST("
                            + ExprPrinter.plain(each) + " AS DATETIME) of base table " + table.name()
                            + " is not supported yet");
                });
    }

    private void checkList(Expr term, StoredPartitioning.ByList list) {
        boolean spelled = names(selected).get(0).name().equals(column.name());
        boolean plain = list.columnIds().contains(column.id()) && spelled;
        List<Expr> expressions = list.columnIds().stream()
                .flatMap(id -> table.state().columnById(id).flatMap(StoredColumn::generated).stream())
                .filter(each -> Names.contains(List.copyOf(ExprNames.columns(each)), column.name()))
                .toList();
        if (!plain && expressions.isEmpty()) {
            throw Refusal.analysis(NOT_PARTITIONED);
        }
        boolean same = expressions.stream().anyMatch(each -> general(each).equals(general(term)));
        if (term instanceof Expr.Name ? !plain : !same && !plain) {
            throw Refusal.analysis(NOT_PARTITIONED);
        }
        if (!same && (term instanceof Expr.Call || !(selected instanceof Expr.Name))) {
            throw Refusal.analysis("List materialized view's partition expression can only refer ref-base-table's"
                    + " partition expression without transforms but contains: " + ExprPrinter.plain(term));
        }
    }

    /** A call without the name of its column. */
    private static String general(Expr expr) {
        return ExprPrinter.plain(ExprNames.mapNames(expr, name -> new Expr.Name(List.of(), "x", false)));
    }
}
