/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.filter.BookNames;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tables in which Rockhopper keeps its books, in the database that it manages.
 *
 * <p>PRIMARY KEY tables: an INSERT replaces the row of the same key, so that every write can be repeated.
 *
 * @param name prefix of the names, {@code rockhopper} by default
 * @param properties for both tables, for example {@code replication_num}
 */
public record BookTables(String name, Map<String, String> properties) {

    /** The default names and properties. */
    public static final BookTables DEFAULT = new BookTables("rockhopper", Map.of());

    static final String HISTORY_COLUMNS = "revision, parents, message, checksum, applied_at, applied_by";
    static final String JOURNAL_COLUMNS = "revision, direction, step, state, hash, statement, last_job, jobs, error,"
            + " started_at, changed_at, changed_by";

    public BookTables {
        properties = Map.copyOf(properties);
    }

    /** The names of all of them. */
    public BookNames names() {
        return new BookNames(name);
    }

    /** The table of applied revisions. */
    public String history() {
        return names().history();
    }

    /** The table of steps. */
    public String journal() {
        return names().journal();
    }

    /** The table of the queries of views, on servers that do not keep them; exists only there. */
    public String views() {
        return names().views();
    }

    /** The view whose existence is the lock. */
    public String lock() {
        return names().lock();
    }

    /** Whether an object is one of the books, which no comparison may see. */
    public boolean owns(String object) {
        return names().owns(object);
    }

    /** The journal first: where there is a history, there was a journal. */
    List<String> createStatements(ServerProfile server) {
        return List.of(create(journalTable(), server), create(historyTable(), server));
    }

    String createViews(ServerProfile server) {
        return create(
                table(
                        views(),
                        "Queries of views as applied by Rockhopper",
                        List.of("object"),
                        List.of(
                                key("object", new VarcharType(1024)),
                                value("applied", new VarcharType(1_048_576)),
                                value("shown", new VarcharType(64)))),
                server);
    }

    private static String create(Table table, ServerProfile server) {
        return new DdlRenderer(server)
                .render(new CreateTable(ObjectName.of(table.name()), true, false, false, "OLAP", table));
    }

    private Table historyTable() {
        return table(
                history(),
                "Revisions applied by Rockhopper",
                List.of("revision"),
                List.of(
                        key("revision", new VarcharType(64)),
                        value("parents", VarcharType.STRING),
                        value("message", VarcharType.STRING),
                        value("checksum", new VarcharType(256)),
                        value("applied_at", ScalarType.DATETIME),
                        value("applied_by", VarcharType.STRING)));
    }

    private Table journalTable() {
        return table(
                journal(),
                "Steps run by Rockhopper",
                List.of("revision", "direction", "step"),
                List.of(
                        key("revision", new VarcharType(64)),
                        key("direction", new VarcharType(16)),
                        key("step", ScalarType.INT),
                        value("state", new VarcharType(16)),
                        value("hash", new VarcharType(64)),
                        value("statement", VarcharType.STRING),
                        value("last_job", ScalarType.BIGINT),
                        value("jobs", VarcharType.STRING),
                        value("error", VarcharType.STRING),
                        value("started_at", ScalarType.DATETIME),
                        value("changed_at", ScalarType.DATETIME),
                        value("changed_by", VarcharType.STRING)));
    }

    private Table table(String tableName, String comment, List<String> keyColumns, List<Column> columns) {
        return Table.builder(tableName)
                .columns(columns)
                .key(KeyModel.PRIMARY, keyColumns.toArray(String[]::new))
                .distribution(Optional.of(new Distribution.Hash(keyColumns.subList(0, 1), OptionalInt.of(1))))
                .properties(properties)
                .comment(comment)
                .build();
    }

    private static Column key(String column, DataType type) {
        return Column.of(column, type).withNullability(Nullability.NOT_NULL);
    }

    private static Column value(String column, DataType type) {
        return Column.of(column, type).withNullability(Nullability.NULL);
    }
}
