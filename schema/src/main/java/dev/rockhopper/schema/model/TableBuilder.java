/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds {@link Table}s step by step; each setter replaces what was there. */
public final class TableBuilder {

    private String name;
    private List<Column> columns = List.of();
    private Optional<Key> key = Optional.empty();
    private Optional<Partitioning> partitioning = Optional.empty();
    private Optional<Distribution> distribution = Optional.empty();
    private List<String> sortKey = List.of();
    private List<Index> indexes = List.of();
    private Map<String, String> properties = Map.of();
    private String comment = "";
    private List<Rollup> rollups = List.of();

    TableBuilder(String name) {
        this.name = name;
    }

    TableBuilder(Table table) {
        this.name = table.name();
        this.columns = table.columns();
        this.key = table.key();
        this.partitioning = table.partitioning();
        this.distribution = table.distribution();
        this.sortKey = table.sortKey();
        this.indexes = table.indexes();
        this.properties = table.properties();
        this.comment = table.comment();
        this.rollups = table.rollups();
    }

    public TableBuilder name(String value) {
        this.name = value;
        return this;
    }

    public TableBuilder columns(List<Column> value) {
        this.columns = value;
        return this;
    }

    public TableBuilder key(Optional<Key> value) {
        this.key = value;
        return this;
    }

    /** Sets the key clause. */
    public TableBuilder key(KeyModel model, String... keyColumns) {
        return key(Optional.of(new Key(model, List.of(keyColumns))));
    }

    public TableBuilder partitioning(Optional<Partitioning> value) {
        this.partitioning = value;
        return this;
    }

    public TableBuilder distribution(Optional<Distribution> value) {
        this.distribution = value;
        return this;
    }

    public TableBuilder sortKey(List<String> value) {
        this.sortKey = value;
        return this;
    }

    public TableBuilder indexes(List<Index> value) {
        this.indexes = value;
        return this;
    }

    public TableBuilder properties(Map<String, String> value) {
        this.properties = value;
        return this;
    }

    public TableBuilder comment(String value) {
        this.comment = value;
        return this;
    }

    public TableBuilder rollups(List<Rollup> value) {
        this.rollups = value;
        return this;
    }

    public Table build() {
        return new Table(
                name, columns, key, partitioning, distribution, sortKey, indexes, properties, comment, rollups);
    }
}
