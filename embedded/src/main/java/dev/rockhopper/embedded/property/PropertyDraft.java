/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.BloomFilter;
import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.schema.model.KeyModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The properties of a table while they are analysed: rules take what was written and put what is stored. */
public final class PropertyDraft {
    private final Catalog catalog;
    private final String database;
    private final String table;
    private final KeyModel model;
    private final List<StoredColumn> columns;
    private final StoredPartitioning partitioning;
    private final StoredDistribution distribution;
    private final List<StoredIndex> indexes;
    private final Map<String, String> left;
    private final Map<String, String> stored = new TreeMap<>();
    private BloomFilter bloomFilter = BloomFilter.NONE;

    /** Begins with what was written for a table whose other parts are known. */
    public PropertyDraft(
            Catalog catalog,
            String database,
            String table,
            KeyModel model,
            List<StoredColumn> columns,
            StoredPartitioning partitioning,
            StoredDistribution distribution,
            List<StoredIndex> indexes,
            Map<String, String> written) {
        this.catalog = catalog;
        this.database = database;
        this.table = table;
        this.model = model;
        this.columns = List.copyOf(columns);
        this.partitioning = partitioning;
        this.distribution = distribution;
        this.indexes = List.copyOf(indexes);
        this.left = new LinkedHashMap<>(written);
    }

    VersionGates gates() {
        return catalog.settings().gates();
    }

    Catalog catalog() {
        return catalog;
    }

    String database() {
        return database;
    }

    String table() {
        return table;
    }

    KeyModel model() {
        return model;
    }

    List<StoredColumn> columns() {
        return columns;
    }

    StoredPartitioning partitioning() {
        return partitioning;
    }

    StoredDistribution distribution() {
        return distribution;
    }

    List<StoredIndex> indexes() {
        return indexes;
    }

    /** Takes a written property away. */
    Optional<String> take(String name) {
        return Optional.ofNullable(left.remove(name));
    }

    /** Whether a property was written and is not yet taken. */
    boolean has(String name) {
        return left.containsKey(name);
    }

    /** What no rule has taken. */
    Map<String, String> left() {
        return left;
    }

    void store(String name, String value) {
        stored.put(name, value);
    }

    /** What is stored, sorted by name. */
    public Map<String, String> stored() {
        return stored;
    }

    /** The bloom filter. */
    public BloomFilter bloomFilter() {
        return bloomFilter;
    }

    void setBloomFilter(BloomFilter changed) {
        bloomFilter = changed;
    }
}
