/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.catalog.StoredView;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.embedded.show.MaterializedViewText;
import dev.rockhopper.embedded.show.SyncViewText;
import dev.rockhopper.embedded.show.TableText;
import dev.rockhopper.embedded.show.Texts;
import dev.rockhopper.embedded.show.ViewText;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.Optional;

/** SHOW CREATE. */
final class ShowCreate {
    private ShowCreate() {}

    /** Shows any kind; the labels tell which. */
    static QueryResult table(SessionContext context, Command command) {
        return show(context, find(context, command).object());
    }

    private static QueryResult show(SessionContext context, CatalogObject object) {
        VersionGates gates = context.catalog().settings().gates();
        if (object instanceof OlapTable table) {
            return ResultSets.text(
                    ResultSets.labels("Table", "Create Table"), table.name(), TableText.sql(table, gates));
        }
        if (object instanceof StoredView view) {
            return ResultSets.text(
                    ResultSets.labels("View", "Create View", "character_set_client", "collation_connection"),
                    view.name(),
                    ViewText.sql(view, gates),
                    "utf8",
                    "utf8_general_ci");
        }
        StoredMaterializedView view = (StoredMaterializedView) object;
        return ResultSets.text(
                ResultSets.labels("Materialized View", "Create Materialized View"),
                view.name(),
                MaterializedViewText.sql(view, gates));
    }

    private static ObjectFinder.Found find(SessionContext context, Command command) {
        return ObjectFinder.find(context, ObjectFinder.name(command.name()));
    }

    static QueryResult view(SessionContext context, Command command) {
        return only(context, find(context, command), StoredView.class, "VIEW");
    }

    static QueryResult materializedView(SessionContext context, Command command) {
        ObjectName name = ObjectFinder.name(command.name());
        Optional<QueryResult> synchronous = context.databaseOf(name).objects().stream()
                .filter(OlapTable.class::isInstance)
                .map(OlapTable.class::cast)
                .flatMap(table -> table.state().rollups().stream())
                .filter(rollup -> rollup.name().equals(name.name()))
                .flatMap(rollup -> rollup.query().stream())
                .findFirst()
                .map(query -> ResultSets.text(
                        ResultSets.labels("Materialized View", "Create Materialized View"),
                        name.name(),
                        SyncViewText.sql(name.name(), query)));
        if (synchronous.isPresent()) {
            return synchronous.get();
        }
        return only(context, ObjectFinder.find(context, name), StoredMaterializedView.class, "MATERIALIZED VIEW");
    }

    private static QueryResult only(SessionContext context, ObjectFinder.Found found, Class<?> kind, String name) {
        if (!kind.isInstance(found.object())) {
            throw Refusal.analysis(
                    ErrorCode.WRONG_OBJECT,
                    "'" + found.database().name() + "'.'" + found.object().name() + "' is not '" + name + "'");
        }
        return show(context, found.object());
    }

    static QueryResult database(SessionContext context, Command command) {
        String name = command.name().get(0);
        Database database = context.catalog()
                .database(name)
                .orElseThrow(() -> Refusal.analysis(ErrorCode.UNKNOWN_DATABASE, "Unknown database '" + name + "'"));
        String properties = database.properties().isEmpty()
                ? ""
                : "\nPROPERTIES (" + Texts.properties(database.properties(), ", ") + ")";
        return ResultSets.text(
                ResultSets.labels("Database", "Create Database"),
                name,
                "CREATE DATABASE " + Texts.name(name) + properties);
    }
}
