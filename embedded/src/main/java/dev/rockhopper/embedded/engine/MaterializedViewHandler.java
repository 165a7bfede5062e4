/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.alter.AlterTarget;
import dev.rockhopper.embedded.alter.TableAlterer;
import dev.rockhopper.embedded.analyze.CatalogSource;
import dev.rockhopper.embedded.analyze.DistributionRule;
import dev.rockhopper.embedded.analyze.MaterializedViewRule;
import dev.rockhopper.embedded.analyze.NameRule;
import dev.rockhopper.embedded.analyze.ViewRule;
import dev.rockhopper.embedded.catalog.BloomFilter;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.Dependents;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.property.MaterializedViewProperties;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** CREATE and ALTER MATERIALIZED VIEW. Source: FE {@code MaterializedViewAnalyzer, AlterMVJobExecutor}. */
final class MaterializedViewHandler {
    private static final int UNPARTITIONED_BUCKETS = 16;

    private MaterializedViewHandler() {}

    static QueryResult create(SessionContext context, CreateMaterializedView create) {
        Database database = context.databaseOf(create.name());
        String name = create.name().name();
        NameRule.table(name);
        MaterializedView view = create.view();
        if (view.refresh().map(Refresh::scheme).orElse(null) instanceof Refresh.Incremental) {
            throw Refusal.ddl("Getting syntax error. Detail message: Unexpected input 'INCREMENTAL'.");
        }
        if (view.isSynchronous()) {
            SyncMaterializedView.create(context, database, name, view);
            return QueryResult.Ok.NONE;
        }
        if (database.object(name).isPresent()) {
            if (create.ifNotExists()) {
                return QueryResult.Ok.NONE;
            }
            throw Refusal.analysis(ErrorCode.TABLE_EXISTS, "Table '" + name + "' already exists");
        }
        CatalogSource source =
                new CatalogSource(context.catalog(), context.database().orElse(database.name()));
        ViewRule.Result result = ViewRule.analyze(view.columns(), view.query(), source);
        database.add(stored(context, name, view, result, source));
        return QueryResult.Ok.NONE;
    }

    private static StoredMaterializedView stored(
            SessionContext context, String name, MaterializedView view, ViewRule.Result result, CatalogSource source) {
        List<ViewColumn> shown = MaterializedViewRule.shown(view, result.columns());
        List<String> terms = MaterializedViewRule.partitionTerms(view, shown, result.read(), source);
        Map<String, String> properties = MaterializedViewProperties.created(
                view, context.catalog().settings(), replicas(context, result.read(), source));
        List<StoredColumn> columns = MaterializedViewRule.columns(view, result.columns());
        Set<String> read = new HashSet<>();
        result.read().forEach(each -> read.add(source.databaseOf(each) + "." + each.get(each.size() - 1)));
        StoredMaterializedView.Definition definition = new StoredMaterializedView.Definition(
                shown,
                terms,
                view.query(),
                view.refresh().orElse(new Refresh(Optional.empty(), new Refresh.Manual())),
                read);
        boolean byRange = result.read().stream()
                .anyMatch(each -> source.find(each) instanceof OlapTable table
                        && table.state().partitioning() instanceof StoredPartitioning.Range);
        TableState state = state(context, name, view, columns, properties, byRange);
        return new StoredMaterializedView(
                context.catalog().nextId(),
                name,
                state,
                definition,
                context.catalog().settings().clock().millis());
    }

    private static String replicas(SessionContext context, Set<List<String>> read, CatalogSource source) {
        for (List<String> each : read) {
            CatalogObject object = source.find(each);
            if (object instanceof OlapTable table) {
                return table.state().properties().get("replication_num");
            }
        }
        return String.valueOf(context.catalog().settings().defaultReplicationNum());
    }

    private static TableState state(
            SessionContext context,
            String name,
            MaterializedView view,
            List<StoredColumn> columns,
            Map<String, String> properties,
            boolean byRange) {
        List<String> names = columns.stream().map(StoredColumn::name).toList();
        StoredDistribution distribution = view.distribution()
                .map(each -> DistributionRule.stored(each, names))
                .orElseGet(() -> new StoredDistribution(List.of(), 0));
        int buckets = distribution.buckets() > 0 ? distribution.buckets() : UNPARTITIONED_BUCKETS;
        StoredPartition only = new StoredPartition(
                name,
                context.catalog().nextId(),
                List.of(),
                List.of(),
                List.of(),
                Integer.parseInt(properties.get("replication_num")),
                Optional.of("HDD"),
                buckets,
                false);
        List<String> partitionColumns = names.stream()
                .filter(each -> view.partitionBy().stream()
                        .anyMatch(term -> term.toString().contains(each)))
                .toList();
        StoredPartitioning partitioning = view.partitionBy().isEmpty()
                ? new StoredPartitioning.Unpartitioned(List.of(only))
                : partitioning(byRange, partitionColumns);
        return new TableState(
                columns,
                KeyModel.DUPLICATE,
                partitioning,
                distribution,
                view.sortKey().isEmpty() ? Optional.empty() : Optional.of(view.sortKey()),
                List.of(),
                BloomFilter.NONE,
                properties,
                view.comment(),
                List.of());
    }

    private static StoredPartitioning partitioning(boolean byRange, List<String> columns) {
        return byRange
                ? new StoredPartitioning.Range(columns, Optional.empty(), false, List.of())
                : new StoredPartitioning.ByList(columns, true, List.of());
    }

    /** Indexes are the only thing of a materialized view that ALTER TABLE changes. */
    static QueryResult alterIndexes(
            SessionContext context, Database database, StoredMaterializedView view, AlterTable alter, String sql) {
        boolean indexes = alter.clauses().stream()
                .allMatch(each -> each instanceof AlterClause.AddIndex || each instanceof AlterClause.DropIndex);
        if (!indexes) {
            throw Refusal.analysis("The '" + view.name() + "' cannot be alter by 'ALTER TABLE', because it is a "
                    + "materialized view,you can use 'ALTER MATERIALIZED VIEW' to alter it");
        }
        if (!context.catalog().settings().jobDuration().isZero()) {
            throw Refusal.limit("Jobs on materialized views do not take time.");
        }
        OlapTable table = new OlapTable(view.id(), view.name(), view.state(), view.createdMillis());
        TableAlterer.run(new AlterTarget(context.catalog(), database, table, sql), alter.clauses());
        view.setState(table.state());
        return QueryResult.Ok.NONE;
    }

    static QueryResult alter(SessionContext context, AlterMaterializedView alter) {
        Database database = context.databaseOf(alter.name());
        StoredMaterializedView view = find(database, alter.name().name());
        AlterMaterializedView.Action action = alter.action();
        if (action instanceof AlterMaterializedView.Rename rename) {
            rename(context, database, view, rename.to());
        } else if (action instanceof AlterMaterializedView.SetRefresh refresh) {
            Refresh changed = new Refresh(
                    view.definition().refresh().moment(), refresh.refresh().scheme());
            view.setDefinition(view.definition().withRefresh(changed));
        } else if (action instanceof AlterMaterializedView.SetProperties set) {
            view.setState(view.state()
                    .withProperties(
                            MaterializedViewProperties.changed(view.state().properties(), set.properties())));
        } else if (action instanceof AlterMaterializedView.SwapWith swap) {
            database.swap(view, find(database, swap.other()));
        } else if (action instanceof AlterMaterializedView.SetActive active) {
            activate(context, database, view, active.active());
        } else {
            throw Refusal.limit("This ALTER MATERIALIZED VIEW is not implemented.");
        }
        return QueryResult.Ok.NONE;
    }

    private static StoredMaterializedView find(Database database, String name) {
        CatalogObject object = database.object(name)
                .orElseThrow(() -> Refusal.analysis(
                        ErrorCode.UNKNOWN_MATERIALIZED_VIEW, "Materialized view " + name + " is not found"));
        if (object instanceof StoredMaterializedView view) {
            return view;
        }
        throw Refusal.analysis("The specified table [" + name + "] is not a view");
    }

    private static void rename(SessionContext context, Database database, StoredMaterializedView view, String to) {
        NameRule.table(to);
        if (database.object(to).isPresent()) {
            throw Refusal.analysis("Materialized view [" + to + "] is already used");
        }
        String old = view.name();
        database.rename(view, to);
        Dependents.inactivate(context.catalog(), database, old, "base-mv renamed: " + old);
    }

    private static void activate(
            SessionContext context, Database database, StoredMaterializedView view, boolean active) {
        if (!active) {
            view.setInactiveReason(Optional.of("user use alter materialized view set status to inactive"));
            return;
        }
        CatalogSource source = new CatalogSource(context.catalog(), database.name());
        ViewRule.analyze(List.of(), view.definition().query(), source);
        view.setInactiveReason(Optional.empty());
    }
}
