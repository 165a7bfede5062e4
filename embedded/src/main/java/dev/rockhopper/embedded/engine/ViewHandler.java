/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.analyze.CatalogSource;
import dev.rockhopper.embedded.analyze.NameRule;
import dev.rockhopper.embedded.analyze.ViewRule;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.Dependents;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredView;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateView;
import java.util.List;
import java.util.Optional;

/** CREATE VIEW and ALTER VIEW. Source: semantics section 4. */
final class ViewHandler {
    private ViewHandler() {}

    static QueryResult create(SessionContext context, CreateView create) {
        Database database = context.databaseOf(create.name());
        String name = create.name().name();
        NameRule.table(name);
        View view = create.view();
        ViewRule.Result result = analyze(context, database, view.columns(), view.query());
        Optional<CatalogObject> existing = database.object(name);
        if (existing.isEmpty()) {
            StoredView.Definition definition = new StoredView.Definition(
                    result.columns(),
                    kept(context, database, view.query()),
                    home(context, database),
                    view.comment(),
                    view.security().orElse(ViewSecurity.NONE));
            database.add(new StoredView(
                    context.catalog().nextId(),
                    name,
                    definition,
                    context.catalog().settings().clock().millis()));
        } else if (create.orReplace()) {
            replace(context, database, existing.get(), result, view.query(), view.comment());
        } else if (!create.ifNotExists()) {
            throw Refusal.of(ErrorCode.TABLE_EXISTS, "Table '" + name + "' already exists");
        }
        return QueryResult.Ok.NONE;
    }

    /** The query is analysed in the current database. */
    private static ViewRule.Result analyze(
            SessionContext context, Database database, List<ViewColumn> columns, String query) {
        return ViewRule.analyze(columns, query, new CatalogSource(context.catalog(), home(context, database)));
    }

    private static String home(SessionContext context, Database database) {
        return context.database().orElse(database.name());
    }

    private static String kept(SessionContext context, Database database, String query) {
        return ViewRule.kept(
                query,
                new CatalogSource(context.catalog(), home(context, database)),
                context.catalog().settings().gates());
    }

    /** The view keeps its SECURITY. */
    private static void replace(
            SessionContext context,
            Database database,
            CatalogObject existing,
            ViewRule.Result result,
            String query,
            String comment) {
        if (!(existing instanceof StoredView view)) {
            throw Refusal.analysis(
                    "The specified table [" + database.name() + "." + existing.name() + "] is not a view");
        }
        view.setDefinition(new StoredView.Definition(
                result.columns(),
                kept(context, database, query),
                home(context, database),
                comment,
                view.definition().security()));
        Dependents.viewChanged(context.catalog(), database, view);
    }

    static QueryResult alter(SessionContext context, AlterView alter) {
        Database database = context.databaseOf(alter.name());
        CatalogObject object = database.object(alter.name().name())
                .orElseThrow(() -> Refusal.analysis("Table " + alter.name().name() + " is not found"));
        if (!(object instanceof StoredView view)) {
            throw Refusal.analysis("The specified table [" + object.name() + "] is not a view");
        }
        if (alter.action() instanceof AlterView.Redefine redefine) {
            ViewRule.Result result = analyze(context, database, redefine.columns(), redefine.query());
            replace(context, database, view, result, redefine.query(), "");
        } else {
            StoredView.Definition old = view.definition();
            ViewSecurity security = ((AlterView.SetSecurity) alter.action()).security();
            view.setDefinition(
                    new StoredView.Definition(old.columns(), old.query(), old.home(), old.comment(), security));
        }
        return QueryResult.Ok.NONE;
    }
}
