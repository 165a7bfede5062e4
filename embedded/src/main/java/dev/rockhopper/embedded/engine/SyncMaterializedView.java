/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.alter.AlterTarget;
import dev.rockhopper.embedded.alter.RollupChanger;
import dev.rockhopper.embedded.alter.TableAlterer;
import dev.rockhopper.embedded.analyze.CatalogSource;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.ExprNames;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.Query;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.MaterializedView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A synchronous materialized view: a rollup of one table. Source: FE {@code CreateMaterializedViewStmt.analyze}. */
final class SyncMaterializedView {
    private SyncMaterializedView() {}

    static void create(SessionContext context, Database database, String name, MaterializedView view) {
        Query.Select select = select(view.query());
        if (select.from().size() != 1 || !(select.from().get(0) instanceof Query.Named named)) {
            throw Refusal.analysis("The materialized view only support one table in from clause.");
        }
        CatalogSource source =
                CatalogSource.materialized(context.catalog(), context.database().orElse(database.name()));
        CatalogObject object = source.find(named.name());
        if (!(object instanceof OlapTable table)) {
            throw Refusal.analysis("The materialized view only support olap table.");
        }
        checkModel(table, select);
        AlterTarget target = new AlterTarget(context.catalog(), database, table, view.query());
        TableAlterer.checkIdle(target);
        boolean used = database.object(name).isPresent()
                || table.state().rollups().stream().anyMatch(each -> each.name().equals(name));
        if (used) {
            throw Refusal.ddl("Table[" + name + "] already exists");
        }
        RollupChanger.start(
                target,
                new StoredRollup(
                        name, context.catalog().nextId(), columns(select, table, source), Optional.of(view.query())));
    }

    /** Source: FE class {@code MaterializedViewHandler}. */
    private static void checkModel(OlapTable table, Query.Select select) {
        KeyModel model = table.state().model();
        if (model == KeyModel.PRIMARY) {
            throw Refusal.ddl("Do not support create materialized view on primary key table[" + table.name() + "]");
        }
        if (model != KeyModel.DUPLICATE && !select.grouped()) {
            throw Refusal.ddl("The materialized view of aggregation or unique table must has grouping columns");
        }
        if (model == KeyModel.DUPLICATE) {
            select.items().forEach(item -> checkPartition(table.state(), item));
        } else {
            select.items().forEach(item -> checkAggregate(table.state(), item));
        }
    }

    private static void checkPartition(TableState state, Query.Item item) {
        if (!ExprNames.hasAggregate(item.expr())) {
            return;
        }
        for (String name : ExprNames.columns(item.expr())) {
            if (state.column(name)
                    .filter(each -> state.partitioning().columnIds().contains(each.id()))
                    .isPresent()) {
                throw Refusal.ddl("The partition columns " + name + " must be key column in mv");
            }
        }
    }

    private static void checkAggregate(TableState state, Query.Item item) {
        boolean aggregate = ExprNames.hasAggregate(item.expr());
        String function = aggregate && item.expr() instanceof Expr.Call call ? call.function() : "";
        String shown = item.alias().orElse(item.text());
        for (String name : ExprNames.columns(item.expr())) {
            Optional<StoredColumn> column = state.column(name);
            if (column.filter(each -> each.key() && aggregate).isPresent()) {
                throw Refusal.ddl("The column[" + shown + "] must be the key of materialized view");
            }
            if (column.flatMap(StoredColumn::aggregate)
                    .filter(each -> !each.name().equalsIgnoreCase(function))
                    .isPresent()) {
                throw Refusal.ddl("The aggregation type of column[" + shown
                        + "] must be same as the aggregate type of base column in aggregate table");
            }
        }
    }

    private static Query.Select select(String sql) {
        try {
            Query query = Queries.query(sql);
            if (query.with().isEmpty()
                    && query.selects().size() == 1
                    && query.selects().get(0) instanceof Query.Select select) {
                return select;
            }
        } catch (QuerySyntaxException e) {
            throw Refusal.limit("The query of the materialized view is not understood: " + e.getMessage() + ".");
        }
        throw Refusal.analysis("Materialized view query statement only support select");
    }

    private static List<String> columns(Query.Select select, OlapTable table, CatalogSource source) {
        List<String> ids = new ArrayList<>();
        boolean aggregated = false;
        for (Query.Item item : select.items()) {
            boolean aggregate = ExprNames.hasAggregate(item.expr());
            if (aggregated && !aggregate && item.expr() instanceof Expr.Name column) {
                throw Refusal.analysis("Any single column should be before agg column. Column " + column.name()
                        + " at wrong location. Please use Asynchronous Materialized View instead");
            }
            aggregated |= aggregate;
            if (item.expr() instanceof Expr.Star
                    || ExprNames.columns(item.expr()).isEmpty()) {
                throw Refusal.analysis(
                        "The materialized view currently does not support const expr in select statement:"
                                + " {}. Please use Asynchronous Materialized View");
            }
            for (String name : ExprNames.columns(item.expr())) {
                ids.add(table.state()
                        .column(name)
                        .orElseThrow(() -> source.unknownColumn(name))
                        .id());
            }
        }
        return ids.stream().distinct().toList();
    }
}
