/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** SHOW DATABASES and SHOW [FULL] TABLES. */
final class ShowObjects {
    private ShowObjects() {}

    static QueryResult databases(SessionContext context, Command command) {
        Optional<String> pattern = command.like();
        TreeSet<String> names = new TreeSet<>(SystemDatabases.NAMES);
        context.catalog().databases().forEach(database -> names.add(database.name()));
        List<Object[]> rows = new ArrayList<>();
        names.stream().filter(name -> Likes.matches(pattern, name)).forEach(name -> rows.add(new Object[] {name}));
        return ResultSets.texts(ResultSets.labels("Database"), rows);
    }

    static QueryResult tables(SessionContext context, Command command) {
        return objects(context, command, false);
    }

    static QueryResult fullTables(SessionContext context, Command command) {
        return objects(context, command, true);
    }

    private static QueryResult objects(SessionContext context, Command command, boolean full) {
        String name = database(context, command);
        Database database = context.catalog()
                .database(name)
                .orElseThrow(() -> Refusal.analysis(ErrorCode.UNKNOWN_DATABASE, "Unknown database '" + name + "'"));
        Optional<String> pattern = command.like();
        Optional<String> type = wantedType(command);
        List<Object[]> rows = new ArrayList<>();
        database.objects().stream()
                .sorted(Comparator.comparing(CatalogObject::name))
                .filter(object -> Likes.matches(pattern, object.name()))
                .filter(object -> type.isEmpty() || type.get().equals(type(object)))
                .forEach(object ->
                        rows.add(full ? new Object[] {object.name(), type(object)} : new Object[] {object.name()}));
        String label = "Tables_in_" + name;
        return ResultSets.texts(full ? ResultSets.labels(label, "Table_type") : ResultSets.labels(label), rows);
    }

    private static String database(SessionContext context, Command command) {
        if (command.accept("FROM") || command.accept("IN")) {
            List<String> parts = command.name();
            return parts.get(parts.size() - 1);
        }
        return context.database().orElseThrow(() -> Refusal.analysis(ErrorCode.NO_DATABASE, "No database selected"));
    }

    /** {@code WHERE Table_type = 'x'}; other conditions are beyond this server. */
    private static Optional<String> wantedType(Command command) {
        if (!command.accept("WHERE")) {
            return Optional.empty();
        }
        command.skip("Table_type");
        command.skip("=");
        return Optional.of(command.word());
    }

    private static String type(CatalogObject object) {
        return object instanceof OlapTable ? "BASE TABLE" : "VIEW";
    }
}
