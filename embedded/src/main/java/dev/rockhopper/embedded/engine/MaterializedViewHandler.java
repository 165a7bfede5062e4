/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.alter.AlterTarget;
import dev.rockhopper.embedded.alter.TableAlterer;
import dev.rockhopper.embedded.analyze.CatalogSource;
import dev.rockhopper.embedded.analyze.MaterializedViewAnalyzer;
import dev.rockhopper.embedded.analyze.MaterializedViewProperties;
import dev.rockhopper.embedded.analyze.NameRule;
import dev.rockhopper.embedded.analyze.RefreshRule;
import dev.rockhopper.embedded.analyze.ViewRule;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.Optional;

/** CREATE, ALTER and REFRESH MATERIALIZED VIEW. Source: FE classes {@code MaterializedViewAnalyzer} and {@code AlterMVJobExecutor}. */
final class MaterializedViewHandler {
    private MaterializedViewHandler() {}

    static QueryResult create(SessionContext context, CreateMaterializedView create) {
        boolean incremental = create.view()
                .refresh()
                .map(refresh -> refresh.scheme() instanceof Refresh.Incremental)
                .orElse(false);
        if (incremental) {
            throw Refusal.ddl("Getting syntax error. Detail message: Unexpected input 'INCREMENTAL'");
        }
        Database database = context.databaseOf(create.name());
        String name = create.name().name();
        NameRule.table(name);
        if (create.view().isSynchronous()) {
            RefreshRule.checkSynchronous(create.view());
            SyncMaterializedView.create(context, database, name, create.view());
            return QueryResult.Ok.NONE;
        }
        CatalogSource source =
                CatalogSource.materialized(context.catalog(), context.database().orElse(database.name()));
        MaterializedViewAnalyzer.Result result =
                MaterializedViewAnalyzer.analyze(context.catalog(), source, create.view());
        if (database.object(name).isPresent()) {
            if (create.ifNotExists()) {
                return QueryResult.Ok.NONE;
            }
            throw Refusal.analysis(ErrorCode.TABLE_EXISTS, "Table '" + name + "' already exists");
        }
        database.add(new StoredMaterializedView(
                context.catalog().nextId(),
                name,
                result.state(),
                result.definition(),
                context.catalog().settings().clock().millis()));
        return QueryResult.Ok.NONE;
    }

    static QueryResult alter(SessionContext context, AlterMaterializedView alter) {
        Database database = context.databaseOf(alter.name());
        StoredMaterializedView view = find(database, alter.name().name());
        AlterMaterializedView.Action action = alter.action();
        if (action instanceof AlterMaterializedView.Rename rename) {
            rename(database, view, rename.to());
        } else if (action instanceof AlterMaterializedView.SetRefresh refresh) {
            RefreshRule.checkUnit(refresh.refresh());
            setRefresh(view, refresh.refresh());
        } else if (action instanceof AlterMaterializedView.SetProperties set) {
            view.setState(view.state().withProperties(MaterializedViewProperties.onAlter(view, set.properties())));
        } else if (action instanceof AlterMaterializedView.SwapWith swap) {
            database.swap(view, find(database, swap.other()));
        } else if (action instanceof AlterMaterializedView.SetActive active) {
            setActive(context, view, active.active());
        } else {
            throw Refusal.limit("This clause of ALTER MATERIALIZED VIEW is not implemented.");
        }
        return QueryResult.Ok.NONE;
    }

    /** There is nothing to compute: rows of a materialized view are always fresh here. */
    static QueryResult refresh(SessionContext context, ObjectName name) {
        find(context.databaseOf(name), name.name());
        return QueryResult.Ok.NONE;
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

    private static void rename(Database database, StoredMaterializedView view, String to) {
        NameRule.table(to);
        if (database.object(to).isPresent()) {
            throw Refusal.analysis(ErrorCode.TABLE_EXISTS, "Table '" + to + "' already exists");
        }
        database.rename(view, to);
    }

    /** The moment stays as it was created. */
    private static void setRefresh(StoredMaterializedView view, Refresh refresh) {
        StoredMaterializedView.Definition definition = view.definition();
        view.setDefinition(
                definition.withRefresh(new Refresh(definition.refresh().moment(), refresh.scheme())));
    }

    private static void setActive(SessionContext context, StoredMaterializedView view, boolean active) {
        if (!active) {
            view.setInactiveReason(Optional.of("user use alter materialized view set status to inactive"));
            return;
        }
        CatalogSource source =
                CatalogSource.materialized(context.catalog(), view.definition().home());
        ViewRule.analyze(view.definition().columns(), view.definition().query(), source);
        view.setInactiveReason(Optional.empty());
    }

    private static StoredMaterializedView find(Database database, String name) {
        CatalogObject object =
                database.object(name).orElseThrow(() -> Refusal.analysis("Can not find materialized view " + name));
        if (object instanceof StoredMaterializedView view) {
            return view;
        }
        throw Refusal.analysis(name + " is not async materialized view");
    }
}
