/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.analyze.CreateTableAnalyzer;
import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.show.TableText;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** CREATE TABLE and CREATE TABLE LIKE. */
final class TableHandler {
    private static final Set<String> EXTERNAL_ENGINES =
            Set.of("MYSQL", "BROKER", "ELASTICSEARCH", "HIVE", "HUDI", "ICEBERG", "JDBC", "FILE", "DELTALAKE", "ODPS");

    private TableHandler() {}

    static QueryResult create(SessionContext context, CreateTable create, String sql) {
        Database database = context.databaseOf(create.name());
        String name = create.name().name();
        Optional<CatalogObject> existing = database.object(name);
        if (existing.isPresent()) {
            if (create.ifNotExists()) {
                return QueryResult.Ok.NONE;
            }
            throw Refusal.analysis(ErrorCode.TABLE_EXISTS, "Table '" + name + "' already exists");
        }
        checkEngine(create);
        Table table = create.table().toBuilder().name(name).build();
        add(context.catalog(), database, table, sql);
        return QueryResult.Ok.NONE;
    }

    private static void checkEngine(CreateTable create) {
        if (create.engine().equalsIgnoreCase("OLAP") && !create.external()) {
            if (create.temporary()) {
                throw Refusal.limit("Temporary tables are not implemented.");
            }
            return;
        }
        if (EXTERNAL_ENGINES.contains(create.engine().toUpperCase(Locale.ROOT))) {
            throw Refusal.limit("External tables (ENGINE=" + create.engine() + ") are not implemented.");
        }
        throw Refusal.analysis("Unknown engine name: " + create.engine());
    }

    private static void add(Catalog catalog, Database database, Table table, String sql) {
        TableState state = CreateTableAnalyzer.analyze(catalog, database.name(), table, sql);
        database.add(new OlapTable(
                catalog.nextId(),
                table.name(),
                state,
                catalog.settings().clock().millis()));
    }

    /** The server reads the text of SHOW CREATE TABLE anew, and so fails where that text is not right. */
    static QueryResult createLike(SessionContext context, CreateTableLike like) {
        Database database = context.databaseOf(like.name());
        String name = like.name().name();
        if (database.object(name).isPresent()) {
            if (like.ifNotExists()) {
                return QueryResult.Ok.NONE;
            }
            throw Refusal.analysis(ErrorCode.TABLE_EXISTS, "Table '" + name + "' already exists");
        }
        Database sourceDatabase = context.databaseOf(like.source());
        CatalogObject source = sourceDatabase
                .object(like.source().name())
                .orElseThrow(() -> Refusal.analysis("Table " + like.source().name() + " is not found"));
        if (!(source instanceof OlapTable table)) {
            throw Refusal.analysis(ErrorCode.LIKE_OF_VIEW, "Create table like does not support create view.");
        }
        String sql = TableText.sql(table, context.catalog().settings().gates());
        CreateTable create = (CreateTable) DdlParser.parse(sql);
        add(context.catalog(), database, create.table().toBuilder().name(name).build(), sql);
        return QueryResult.Ok.NONE;
    }
}
