/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.rule;

import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.ServerDefaults;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rules may ask of a table. */
public final class TableLint {

    private final Table table;
    private final Optional<Key> key;
    private final ServerProfile server;
    private final Findings findings;
    private final Map<String, Column> columns = new HashMap<>();
    private final Set<String> keyColumns = new HashSet<>();

    public TableLint(Table table, ServerProfile server, Findings findings) {
        this.table = table;
        this.key = ServerDefaults.key(table);
        this.server = server;
        this.findings = findings;
        for (Column column : table.columns()) {
            columns.putIfAbsent(Names.key(column.name()), column);
        }
        if (key.isPresent()) {
            key.get().columns().forEach(column -> keyColumns.add(Names.key(column)));
        }
    }

    public Table table() {
        return table;
    }

    public ServerProfile server() {
        return server;
    }

    public Findings findings() {
        return findings;
    }

    /** The stated or derived key; empty if the server can derive none. */
    public Optional<Key> key() {
        return key;
    }

    public boolean is(KeyModel... models) {
        for (KeyModel model : models) {
            if (key.isPresent() && key.get().model() == model) {
                return true;
            }
        }
        return false;
    }

    public boolean isKey(String column) {
        return keyColumns.contains(Names.key(column));
    }

    /** Whether the values of the column are aggregated or replaced: a value column of any model but DUPLICATE. */
    public boolean isAggregated(String column) {
        return !is(KeyModel.DUPLICATE) && !isKey(column);
    }

    public Optional<Column> column(String name) {
        return Optional.ofNullable(columns.get(Names.key(name)));
    }

    /** The column; reports it when it does not exist. */
    public Optional<Column> require(String name, String clause) {
        Optional<Column> column = column(name);
        if (column.isEmpty()) {
            unknown(name, clause);
        }
        return column;
    }

    /** The column under exactly this spelling, which some clauses want; reports it when it does not exist. */
    public Optional<Column> requireExactly(String name, String clause) {
        Optional<Column> column = column(name).filter(each -> each.name().equals(name));
        if (column.isEmpty()) {
            unknown(name, clause);
        }
        return column;
    }

    private void unknown(String name, String clause) {
        findings.error(
                ModelCode.UNKNOWN_COLUMN,
                name,
                clause + " names the column " + name + ", which the table does not have.",
                Suggestion.remedy(name, table.columnNames()));
    }
}
