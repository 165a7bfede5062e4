/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.analyze.NameRule;
import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.schema.statement.DatabaseStatement;
import java.util.Optional;

/** CREATE DATABASE, DROP DATABASE, USE, SET CATALOG. */
final class DatabaseHandler {
    private DatabaseHandler() {}

    static QueryResult run(SessionContext context, DatabaseStatement statement) {
        if (statement instanceof DatabaseStatement.CreateDatabase create) {
            create(context.catalog(), create);
        } else if (statement instanceof DatabaseStatement.DropDatabase drop) {
            drop(context, drop);
        } else if (statement instanceof DatabaseStatement.Use use) {
            use.name().database().ifPresent(SessionContext::requireInternal);
            use(context, use.name().name());
        } else {
            SessionContext.requireInternal(((DatabaseStatement.SetCatalog) statement).name());
        }
        return QueryResult.Ok.NONE;
    }

    private static void create(Catalog catalog, DatabaseStatement.CreateDatabase create) {
        String name = create.name().name();
        create.name().database().ifPresent(SessionContext::requireInternal);
        if (catalog.database(name).isPresent() || SystemDatabases.isSystem(name)) {
            if (create.ifNotExists()) {
                return;
            }
            throw Refusal.of(ErrorCode.DATABASE_EXISTS, "Can't create database '" + name + "'; database exists");
        }
        NameRule.database(name);
        catalog.create(name, create.properties());
    }

    private static void drop(SessionContext context, DatabaseStatement.DropDatabase drop) {
        String name = drop.name().name();
        Optional<Database> database = context.catalog().database(name);
        if (database.isEmpty()) {
            if (SystemDatabases.isSystem(name)) {
                throw Refusal.analysis("Access denied for dropping " + name + " database");
            }
            if (drop.ifExists()) {
                return;
            }
            throw Refusal.of(ErrorCode.DATABASE_MISSING, "Can't drop database '" + name + "'; database doesn't exist");
        }
        for (CatalogObject object : database.get().objects()) {
            if (object instanceof OlapTable table) {
                context.catalog().jobs().forget(table);
            }
        }
        context.catalog().drop(database.get());
        if (context.database().equals(Optional.of(name))) {
            context.use(Optional.empty());
        }
    }

    /** Makes a database the current one. */
    static void use(SessionContext context, String name) {
        if (context.catalog().database(name).isEmpty() && !SystemDatabases.isSystem(name)) {
            throw Refusal.of(ErrorCode.UNKNOWN_DATABASE, "Unknown database '" + name + "'");
        }
        context.use(Optional.of(name));
    }
}
