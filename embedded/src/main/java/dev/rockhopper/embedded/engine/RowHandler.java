/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.embedded.query.Words;
import dev.rockhopper.embedded.rows.RowChanges;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** INSERT, UPDATE, DELETE and TRUNCATE. Source of the rules: FE classes {@code InsertAnalyzer}, {@code UpdateAnalyzer}, {@code DeleteAnalyzer}. */
final class RowHandler {
    private final SessionContext context;
    private final RowChanges changes;

    RowHandler(SessionContext context, QueryHandler facts) {
        this.context = context;
        this.changes = new RowChanges(context.catalog(), context.store(), facts);
    }

    QueryResult insert(String sql) {
        Command command = Command.of(sql);
        command.skip("INSERT");
        boolean overwrite = command.accept("OVERWRITE");
        if (!overwrite) {
            command.accept("INTO");
        }
        command.accept("TABLE");
        ObjectFinder.Found found = ObjectFinder.find(context, ObjectFinder.name(command.name()));
        OlapTable table = table(found.object());
        Optional<String> label = label(command, found.database());
        List<StoredColumn> columns = insertable(table.state());
        if (command.begins("(") && !command.begins("( SELECT") && !command.begins("( WITH")) {
            columns = named(table.state(), command.nameList());
            requireAll(table, columns);
            label = label.or(() -> label(command, found.database()));
        }
        if (overwrite) {
            changes.change("TRUNCATE TABLE " + path(found));
        }
        QueryResult done = changed(changes.insert(found.database(), table, columns, command.rest()));
        label.ifPresent(name ->
                found.database().add(new Database.Load(context.catalog().nextId(), name, System.currentTimeMillis())));
        return done;
    }

    /** The label if one comes next; refused if an INSERT with it ended well before. */
    private static Optional<String> label(Command command, Database database) {
        if (!command.accept("WITH LABEL")) {
            return Optional.empty();
        }
        String label = command.name().get(0);
        if (database.knowsLabel(label)) {
            throw Refusal.analysis("fail to begin transaction. Label [" + label + "] has already been used.");
        }
        return Optional.of(label);
    }

    private static List<StoredColumn> insertable(TableState state) {
        return state.visibleColumns().stream()
                .filter(column -> column.generated().isEmpty())
                .toList();
    }

    private static List<StoredColumn> named(TableState state, List<String> names) {
        return names.stream()
                .map(name -> state.column(name)
                        .orElseThrow(() -> Refusal.analysis(
                                "Unknown column '" + name + "' in '" + String.join(", ", names) + "'")))
                .toList();
    }

    private static void requireAll(OlapTable table, List<StoredColumn> named) {
        List<String> names = named.stream().map(StoredColumn::name).toList();
        boolean primary = table.state().model() == KeyModel.PRIMARY;
        for (StoredColumn column : insertable(table.state())) {
            boolean given = Names.contains(names, column.name()) || column.autoIncrement();
            if (given || column.defaultValue().isPresent() || column.nullable()) {
                continue;
            }
            if (column.key() && primary) {
                throw Refusal.analysis(
                        ErrorCode.MISSING_KEY_COLUMNS,
                        "missing key columns:" + column.name() + " for primary key table");
            }
            if (!primary) {
                throw Refusal.analysis("'" + column.name() + "' must be explicitly mentioned in column permutation");
            }
        }
    }

    QueryResult update(String sql) {
        Command command = Command.of(sql);
        command.skip("UPDATE");
        OlapTable table = table(
                ObjectFinder.find(context, ObjectFinder.name(command.name())).object());
        if (table.state().model() != KeyModel.PRIMARY) {
            throw Refusal.analysis("table " + table.name() + " does not support update");
        }
        for (String column : Words.assigned(sql)) {
            boolean key = table.state().column(column).map(StoredColumn::key).orElse(false);
            if (key) {
                throw Refusal.analysis("primary key column cannot be updated: " + column);
            }
        }
        return changed(changes.change(sql));
    }

    QueryResult delete(String sql) {
        Command command = Command.of(sql);
        command.skip("DELETE");
        command.skip("FROM");
        table(ObjectFinder.find(context, ObjectFinder.name(command.name())).object());
        if (!sql.toUpperCase(Locale.ROOT).contains("WHERE")) {
            throw Refusal.analysis("Delete must specify where clause to prevent full table delete");
        }
        return changed(changes.change(sql));
    }

    QueryResult truncate(TableStatement.Truncate truncate) {
        ObjectFinder.Found found = ObjectFinder.find(context, truncate.name());
        table(found.object());
        if (!truncate.partitions().isEmpty()) {
            throw Refusal.limit("Rows are not kept by partition: TRUNCATE .. PARTITION is not implemented.");
        }
        changes.change("TRUNCATE TABLE " + path(found));
        return QueryResult.Ok.NONE;
    }

    private static String path(ObjectFinder.Found found) {
        return "`" + found.database().name() + "`.`" + found.object().name() + "`";
    }

    private static OlapTable table(CatalogObject object) {
        if (object instanceof OlapTable table) {
            return table;
        }
        throw Refusal.analysis("the data of '" + object.name() + "' can not be changed: it is not a table");
    }

    private static QueryResult changed(int rows) {
        return new QueryResult.Ok(rows, 0, "");
    }
}
