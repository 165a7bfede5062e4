/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.List;
import java.util.Optional;

/** Finds what a command names. */
final class ObjectFinder {
    private ObjectFinder() {}

    /**
     * An object with its database.
     */
    record Found(Database database, CatalogObject object) {}

    /** A name of one to three parts as a value. */
    static ObjectName name(List<String> parts) {
        int size = parts.size();
        return new ObjectName(
                size > 2 ? Optional.of(parts.get(0)) : Optional.empty(),
                size > 1 ? Optional.of(parts.get(size - 2)) : Optional.empty(),
                parts.get(size - 1));
    }

    /** The object that a name means. */
    static Found find(SessionContext context, ObjectName name) {
        Database database = context.databaseOf(name);
        CatalogObject object = database.object(name.name())
                .orElseThrow(() -> Refusal.analysis("Table " + name.name() + " is not found"));
        return new Found(database, object);
    }

    /** {@code t [FROM|IN db]}. */
    static Found from(SessionContext context, Command command) {
        ObjectName name = name(command.name());
        if (command.accept("FROM") || command.accept("IN")) {
            List<String> database = command.name();
            name = new ObjectName(name.catalog(), Optional.of(database.get(database.size() - 1)), name.name());
        }
        Database database = context.databaseOf(name);
        String table = name.name();
        return database.object(table)
                .map(object -> new Found(database, object))
                .orElseThrow(() -> Refusal.analysis(
                        ErrorCode.UNKNOWN_TABLE, "Unknown table '" + database.name() + "." + table + "'"));
    }
}
