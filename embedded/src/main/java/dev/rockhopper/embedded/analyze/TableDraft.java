/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.ServerSettings;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table while it is analysed: each rule reads it and fills in its part. */
final class TableDraft {
    private final Catalog catalog;
    private final String database;
    private final Table table;
    private final List<ColumnDraft> columns = new ArrayList<>();
    private final Map<String, String> properties;
    private KeyModel model = KeyModel.DUPLICATE;
    private List<String> keyColumns = List.of();
    private List<String> partitionColumns = List.of();
    private StoredDistribution distribution = new StoredDistribution(List.of(), 0);

    TableDraft(Catalog catalog, String database, Table table) {
        this.catalog = catalog;
        this.database = database;
        this.table = table;
        this.properties = new LinkedHashMap<>(table.properties());
        table.columns().forEach(column -> columns.add(new ColumnDraft(column, false)));
    }

    Catalog catalog() {
        return catalog;
    }

    ServerSettings settings() {
        return catalog.settings();
    }

    String database() {
        return database;
    }

    /** What was written. */
    Table table() {
        return table;
    }

    /** All columns, hidden ones last. */
    List<ColumnDraft> columns() {
        return columns;
    }

    Optional<ColumnDraft> column(String name) {
        return columns.stream().filter(each -> Names.same(each.name(), name)).findFirst();
    }

    /** Written properties; property rules take away those they have dealt with. */
    Map<String, String> properties() {
        return properties;
    }

    KeyModel model() {
        return model;
    }

    List<String> keyColumns() {
        return keyColumns;
    }

    void setKey(KeyModel keyModel, List<String> names) {
        model = keyModel;
        keyColumns = List.copyOf(names);
    }

    /** Names of the partition columns, hidden ones included. */
    List<String> partitionColumns() {
        return partitionColumns;
    }

    void setPartitionColumns(List<String> names) {
        partitionColumns = List.copyOf(names);
    }

    Optional<Partitioning> partitioning() {
        return table.partitioning();
    }

    Optional<Distribution> writtenDistribution() {
        return table.distribution();
    }

    StoredDistribution distribution() {
        return distribution;
    }

    void setDistribution(StoredDistribution changed) {
        distribution = changed;
    }
}
