/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of the internal engine (OLAP). An empty optional means "not stated": the server has a default for it.
 *
 * @param name as written; compared with case
 * @param columns in order
 * @param key the key clause
 * @param partitioning the PARTITION BY clause
 * @param distribution the DISTRIBUTED BY clause
 * @param sortKey the ORDER BY clause; empty when the key columns are the sort key
 * @param indexes secondary indexes
 * @param properties those that were stated
 * @param comment empty if there is none
 * @param rollups plain rollups and synchronous materialized views
 */
public record Table(
        String name,
        List<Column> columns,
        Optional<Key> key,
        Optional<Partitioning> partitioning,
        Optional<Distribution> distribution,
        List<String> sortKey,
        List<Index> indexes,
        Map<String, String> properties,
        String comment,
        List<Rollup> rollups)
        implements SchemaObject {

    public Table {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(partitioning, "partitioning");
        Objects.requireNonNull(distribution, "distribution");
        sortKey = List.copyOf(sortKey);
        indexes = List.copyOf(indexes);
        properties = Copies.of(properties);
        Objects.requireNonNull(comment, "comment");
        rollups = List.copyOf(rollups);
    }

    /** Starts a table with nothing but a name. */
    public static TableBuilder builder(String name) {
        return new TableBuilder(name);
    }

    /** Starts a changed copy of this table. */
    public TableBuilder toBuilder() {
        return new TableBuilder(this);
    }

    /** The column of that name, without case. */
    public Optional<Column> column(String columnName) {
        for (Column each : columns) {
            if (Names.same(each.name(), columnName)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The names of the columns, in order. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The key columns; empty if no key was stated. */
    public List<String> keyColumns() {
        return key.map(Key::columns).orElse(List.of());
    }

    /** Whether the column belongs to the stated key. */
    public boolean isKeyColumn(String columnName) {
        return Names.contains(keyColumns(), columnName);
    }
}
