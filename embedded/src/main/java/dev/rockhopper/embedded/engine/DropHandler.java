/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.Dependents;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.StoredView;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.schema.statement.DropObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DROP TABLE, DROP VIEW, DROP MATERIALIZED VIEW: each drops its own kind only. Source: FE class {@code DropStmtAnalyzer}. */
final class DropHandler {
    private DropHandler() {}

    static QueryResult drop(SessionContext context, DropObject drop) {
        Database found = context.databaseOf(drop.name());
        String name = drop.name().name();
        Optional<CatalogObject> object = found.object(name);
        if (object.isEmpty()) {
            if (drop.kind() == DropObject.Kind.MATERIALIZED_VIEW && dropRollup(found, name)) {
                return QueryResult.Ok.NONE;
            }
            return missing(drop, name);
        }
        switch (drop.kind()) {
            case TABLE -> table(context, found, object.get(), drop.force());
            case VIEW -> view(context, found, object.get());
            case MATERIALIZED_VIEW -> materializedView(context, found, object.get());
        }
        return QueryResult.Ok.NONE;
    }

    private static QueryResult missing(DropObject drop, String name) {
        if (drop.ifExists()) {
            return QueryResult.Ok.NONE;
        }
        if (drop.kind() == DropObject.Kind.MATERIALIZED_VIEW) {
            throw Refusal.ddl("Materialized view " + name + " is not found");
        }
        throw Refusal.analysis(ErrorCode.UNKNOWN_TABLE, "Unknown table '" + name + "'");
    }

    private static void table(SessionContext context, Database database, CatalogObject object, boolean force) {
        refuseMaterializedView(object);
        if (!(object instanceof OlapTable table)) {
            throw wrongKind(database, object, "TABLE");
        }
        context.catalog().jobs().forget(table);
        if (force) {
            database.remove(table);
        } else {
            database.recycle(table);
        }
        Dependents.inactivate(context.catalog(), database, table.name(), "base-table dropped: " + table.name());
    }

    private static void view(SessionContext context, Database database, CatalogObject object) {
        refuseMaterializedView(object);
        if (!(object instanceof StoredView)) {
            throw wrongKind(database, object, "VIEW");
        }
        database.remove(object);
        Dependents.inactivate(context.catalog(), database, object.name(), "base-view dropped: " + object.name());
    }

    private static void materializedView(SessionContext context, Database database, CatalogObject object) {
        if (object instanceof OlapTable) {
            throw Refusal.ddl("Cannot drop base index by using DROP ROLLUP or DROP MATERIALIZED VIEW.");
        }
        if (!(object instanceof StoredMaterializedView)) {
            throw wrongKind(database, object, "MATERIALIZED VIEW");
        }
        database.remove(object);
        Dependents.inactivate(context.catalog(), database, object.name(), "base-mv dropped: " + object.name());
    }

    private static void refuseMaterializedView(CatalogObject object) {
        if (object instanceof StoredMaterializedView) {
            throw Refusal.analysis("The data of '" + object.name() + "' cannot be dropped because '" + object.name()
                    + "' is a materialized view,use 'drop materialized view " + object.name() + "' to drop it.");
        }
    }

    private static Refusal wrongKind(Database database, CatalogObject object, String kind) {
        return Refusal.analysis(
                ErrorCode.WRONG_OBJECT, "'" + database.name() + "'.'" + object.name() + "' is not '" + kind + "'");
    }

    /** A synchronous materialized view is a rollup of some table. */
    private static boolean dropRollup(Database database, String name) {
        for (CatalogObject object : database.objects()) {
            if (object instanceof OlapTable table) {
                List<StoredRollup> left = new ArrayList<>(table.state().rollups());
                if (left.removeIf(each -> each.name().equalsIgnoreCase(name))) {
                    table.setState(table.state().withRollups(left));
                    return true;
                }
            }
        }
        return false;
    }
}
