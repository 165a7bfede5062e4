/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plain rollups and synchronous materialized views from the texts that the server has for them.
 *
 * <p>For a synchronous view SHOW CREATE MATERIALIZED VIEW gives the statement that was sent; information_schema gives it on one line, which
 * breaks comments. For a plain rollup both make one up ({@link RollupText}). Source: FE classes {@code ShowMaterializedViewStatus}, {@code
 * ShowExecutor.visitShowCreateTableStatement}.
 */
final class RollupDefinitions {

    /** A rollup and its table. */
    record Found(Table table, Rollup rollup) {}

    private final Connection connection;
    private final String database;

    RollupDefinitions(Connection connection, String database) {
        this.connection = connection;
        this.database = database;
    }

    /** The rollup of an entry; empty if its table is not in the schema, or its text is not understood. */
    Optional<Found> find(Catalog.MaterializedEntry entry, Schema schema) {
        Optional<RollupText> made = RollupText.of(entry.name(), entry.definition());
        Optional<Table> table = made.flatMap(text -> schema.table(text.table()))
                .filter(each -> made.get().fits(isDuplicate(each)));
        if (table.isPresent()) {
            return Optional.of(
                    new Found(table.get(), new Rollup(entry.name(), made.get().columns(), Optional.empty())));
        }
        return Stream.of(shown(entry.name()), entry.definition())
                .flatMap(text -> found(entry.name(), text, schema).stream())
                .findFirst()
                .or(() -> owner(entry.name(), schema)
                        .flatMap(each -> found(
                                entry.name(),
                                JoinedText.apart(entry.definition(), entry.name(), each.name()),
                                schema)));
    }

    private static Optional<Found> found(String name, String text, Schema schema) {
        return parsed(text)
                .flatMap(create -> SynchronousViews.base(schema, create.view().query())
                        .map(base -> new Found(
                                base, SynchronousViews.rollup(create.view()).withName(name))));
    }

    /** The table that has an index of that name; asked only when the text does not tell. */
    private Optional<Table> owner(String rollup, Schema schema) {
        return schema.all(Table.class).stream()
                .filter(table -> indexes(table).contains(rollup))
                .findFirst();
    }

    private List<String> indexes(Table table) {
        String sql = "DESC " + Sql.name(database) + "." + Sql.name(table.name()) + " ALL";
        try {
            return Rows.of(connection, sql).stream().map(row -> row[0]).toList();
        } catch (SQLException notShown) {
            return List.of();
        }
    }

    private static boolean isDuplicate(Table table) {
        return table.key().map(Key::model).filter(KeyModel.DUPLICATE::equals).isPresent();
    }

    /** Empty where the server, or the rights of the user, do not give it. */
    private String shown(String name) {
        String sql = "SHOW CREATE MATERIALIZED VIEW " + Sql.name(database) + "." + Sql.name(name);
        try {
            List<String[]> rows = Rows.of(connection, sql);
            return rows.isEmpty() ? "" : rows.get(0)[1];
        } catch (SQLException notShown) {
            return "";
        }
    }

    private static Optional<CreateMaterializedView> parsed(String text) {
        try {
            return DdlParser.parse(text) instanceof CreateMaterializedView create
                    ? Optional.of(create)
                    : Optional.empty();
        } catch (RockhopperException notUnderstood) {
            return Optional.empty();
        }
    }
}
