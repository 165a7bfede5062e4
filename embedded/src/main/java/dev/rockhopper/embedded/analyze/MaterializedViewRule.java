/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.embedded.query.ExprPrinter;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.Query;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.ViewColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an asynchronous materialized view stores. Source: FE class {@code MaterializedViewAnalyzer}. */
public final class MaterializedViewRule {
    private static final int MAX_KEY_BYTES = 36;

    private MaterializedViewRule() {}

    /** The stored columns: the sort key first, all key columns marked. */
    public static List<StoredColumn> columns(MaterializedView view, List<StoredColumn> written) {
        List<String> keys = view.sortKey().isEmpty() ? defaultKeys(written) : view.sortKey();
        List<StoredColumn> ordered = new ArrayList<>();
        for (String key : keys) {
            StoredColumn column = written.stream()
                    .filter(each -> each.isNamed(key))
                    .findFirst()
                    .orElseThrow(() -> Refusal.analysis("Sort key not exists: " + key));
            ordered.add(column.withKey(true));
        }
        written.stream()
                .filter(each -> !Names.contains(keys, each.name()))
                .forEach(each -> ordered.add(each.withAggregate(Optional.of(StoredAggregate.NONE))));
        return ordered;
    }

    private static List<String> defaultKeys(List<StoredColumn> columns) {
        List<String> keys = new ArrayList<>();
        int bytes = 0;
        boolean begun = false;
        for (StoredColumn column : columns) {
            TypeKind kind = TypeKind.of(column.type());
            begun |= kind.canBeKey();
            if (!begun) {
                continue;
            }
            bytes += TypeKind.shortKeyBytes(column.type());
            boolean full = bytes > MAX_KEY_BYTES;
            boolean taken = full ? kind.isString() : kind.canBeKey();
            if (taken) {
                keys.add(column.name());
            }
            if (full || kind == TypeKind.VARCHAR) {
                break;
            }
        }
        if (keys.isEmpty()) {
            throw Refusal.analysis("All columns of materialized view cannot be used for keys");
        }
        return keys;
    }

    /** The terms of PARTITION BY as they are shown; each must come from a partition column of a base table. */
    public static List<String> partitionTerms(
            MaterializedView view, List<ViewColumn> columns, Set<List<String>> read, CatalogSource source) {
        List<String> terms = new ArrayList<>();
        for (PartitionTerm term : view.partitionBy()) {
            Expr expr = term instanceof PartitionTerm.OfColumn column
                    ? new Expr.Name(List.of(), column.name(), true)
                    : PartitionExpressions.read(((PartitionTerm.OfFunction) term).sql());
            for (String name : ExprNames.columns(expr)) {
                checkPartitionColumn(view, columns, name, read, source);
            }
            terms.add(ExprPrinter.quoting(expr));
        }
        return terms;
    }

    private static void checkPartitionColumn(
            MaterializedView view,
            List<ViewColumn> columns,
            String name,
            Set<List<String>> read,
            CatalogSource source) {
        List<String> names = columns.stream().map(ViewColumn::name).toList();
        if (!Names.contains(names, name)) {
            throw Refusal.analysis(
                    "Materialized view partition exp column:" + name + " is not found in query statement");
        }
        int index = 0;
        while (!Names.same(names.get(index), name)) {
            index++;
        }
        Set<String> origin = origin(view.query(), index).orElse(Set.of(name));
        for (List<String> object : read) {
            if (isPartitionColumn(source.find(object), origin)) {
                return;
            }
        }
        throw Refusal.analysis(
                "Materialized view partition column in partition exp must be base table partition column");
    }

    private static Optional<Set<String>> origin(String sql, int index) {
        try {
            Query query = Queries.query(sql);
            boolean plain = query.selects().get(0) instanceof Query.Select select
                    && index < select.items().size()
                    && !(select.items().get(0).expr() instanceof Expr.Star);
            return plain
                    ? Optional.of(
                            ExprNames.columns(((Query.Select) query.selects().get(0))
                                    .items()
                                    .get(index)
                                    .expr()))
                    : Optional.empty();
        } catch (QuerySyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPartitionColumn(CatalogObject object, Set<String> names) {
        if (!(object instanceof OlapTable table)) {
            return true;
        }
        TableState state = table.state();
        List<String> columns =
                new ArrayList<>(state.namesOf(state.partitioning().columnIds()));
        state.columns().stream()
                .filter(StoredColumn::hidden)
                .forEach(each ->
                        columns.addAll(ExprNames.columns(each.generated().orElseThrow())));
        return names.stream().anyMatch(each -> Names.contains(columns, each));
    }

    /** The names and comments under which the columns are shown. */
    public static List<ViewColumn> shown(MaterializedView view, List<StoredColumn> columns) {
        if (!view.columns().isEmpty()) {
            return view.columns();
        }
        return columns.stream().map(each -> new ViewColumn(each.name(), "")).toList();
    }

    /** Refuses a partition property on a view without partitions. */
    public static void requirePartitions(MaterializedView view, String property) {
        if (view.partitionBy().isEmpty()) {
            throw Refusal.analysis(
                    ErrorCode.INVALID_PARAMETER,
                    "Invalid parameter " + property + " does not support non-partitioned materialized view.");
        }
    }
}
