/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything about a table that an ALTER can change, as one value: a statement computes the next state from this one, and a job puts it in place when it ends.
 *
 * @param columns in order, hidden ones included
 * @param model the key model
 * @param partitioning how it is partitioned
 * @param distribution how rows are spread
 * @param sortKey ids of the columns of an explicit ORDER BY; empty when none was given
 * @param indexes secondary indexes
 * @param bloomFilter the bloom filter
 * @param properties as shown, sorted by name, without those that other parts of this record hold
 * @param comment empty if there is none
 * @param rollups plain rollups and synchronous materialized views
 */
public record TableState(
        List<StoredColumn> columns,
        KeyModel model,
        StoredPartitioning partitioning,
        StoredDistribution distribution,
        Optional<List<String>> sortKey,
        List<StoredIndex> indexes,
        BloomFilter bloomFilter,
        Map<String, String> properties,
        String comment,
        List<StoredRollup> rollups) {
    public TableState {
        columns = List.copyOf(columns);
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(partitioning, "partitioning");
        Objects.requireNonNull(distribution, "distribution");
        sortKey = sortKey.map(List::copyOf);
        indexes = List.copyOf(indexes);
        Objects.requireNonNull(bloomFilter, "bloomFilter");
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        Objects.requireNonNull(comment, "comment");
        rollups = List.copyOf(rollups);
    }

    /** The column of that name, without case. */
    public Optional<StoredColumn> column(String name) {
        return columns.stream().filter(each -> each.isNamed(name)).findFirst();
    }

    /** The column of that id. */
    public Optional<StoredColumn> columnById(String id) {
        return columns.stream().filter(each -> each.hasId(id)).findFirst();
    }

    /** The present name of the column of that id. */
    public String nameOf(String id) {
        return columnById(id).map(StoredColumn::name).orElse(id);
    }

    /** The present names of the columns of those ids. */
    public List<String> namesOf(List<String> ids) {
        return ids.stream().map(this::nameOf).toList();
    }

    /** The columns that commands show. */
    public List<StoredColumn> visibleColumns() {
        return columns.stream().filter(each -> !each.hidden()).toList();
    }

    /** The key columns, in order. */
    public List<StoredColumn> keyColumns() {
        return columns.stream().filter(StoredColumn::key).toList();
    }

    /** Ids of the columns of the sort key, explicit or not. */
    public List<String> effectiveSortKey() {
        return sortKey.orElseGet(
                () -> keyColumns().stream().map(StoredColumn::id).toList());
    }

    /** Whether a column of that name belongs to an explicit sort key. */
    public boolean inExplicitSortKey(String name) {
        return sortKey.map(ids -> Names.contains(namesOf(ids), name)).orElse(false);
    }

    /** Whether the table has a generated column that people can see. */
    public boolean hasGeneratedColumn() {
        return columns.stream().anyMatch(each -> each.generated().isPresent());
    }

    /** Whether columns can be added and dropped without rewriting. Source: FE method {@code LakeTable.getUseFastSchemaEvolution}. */
    public boolean fastSchemaEvolution() {
        return inObjectStorage() || Boolean.parseBoolean(properties.getOrDefault("fast_schema_evolution", "true"));
    }

    /** Whether such a change is done when its statement returns; in object storage only by the newer way, else by a short job. */
    public boolean changesAtOnce() {
        return !inObjectStorage()
                || Boolean.parseBoolean(properties.getOrDefault("cloud_native_fast_schema_evolution_v2", "false"));
    }

    /** Whether the data lies in object storage. */
    public boolean inObjectStorage() {
        return properties.containsKey("storage_volume");
    }

    /** The comment as shown: tables in object storage that have none show a word. Source: FE class {@code LakeTable}. */
    public String shownComment() {
        return comment.isEmpty() && inObjectStorage() ? "OLAP" : comment;
    }

    public TableState withColumns(List<StoredColumn> changed) {
        return new TableState(
                changed,
                model,
                partitioning,
                distribution,
                sortKey,
                indexes,
                bloomFilter,
                properties,
                comment,
                rollups);
    }

    public TableState withPartitioning(StoredPartitioning changed) {
        return new TableState(
                columns, model, changed, distribution, sortKey, indexes, bloomFilter, properties, comment, rollups);
    }

    public TableState withDistribution(StoredDistribution changed) {
        return new TableState(
                columns, model, partitioning, changed, sortKey, indexes, bloomFilter, properties, comment, rollups);
    }

    public TableState withSortKey(Optional<List<String>> changed) {
        return new TableState(
                columns,
                model,
                partitioning,
                distribution,
                changed,
                indexes,
                bloomFilter,
                properties,
                comment,
                rollups);
    }

    public TableState withIndexes(List<StoredIndex> changed) {
        return new TableState(
                columns,
                model,
                partitioning,
                distribution,
                sortKey,
                changed,
                bloomFilter,
                properties,
                comment,
                rollups);
    }

    public TableState withBloomFilter(BloomFilter changed) {
        return new TableState(
                columns, model, partitioning, distribution, sortKey, indexes, changed, properties, comment, rollups);
    }

    /** This state with one property set, or removed when {@code value} is empty. */
    public TableState withProperty(String name, Optional<String> value) {
        Map<String, String> changed = new TreeMap<>(properties);
        value.ifPresentOrElse(text -> changed.put(name, text), () -> changed.remove(name));
        return withProperties(changed);
    }

    public TableState withProperties(Map<String, String> changed) {
        return new TableState(
                columns, model, partitioning, distribution, sortKey, indexes, bloomFilter, changed, comment, rollups);
    }

    public TableState withComment(String changed) {
        return new TableState(
                columns,
                model,
                partitioning,
                distribution,
                sortKey,
                indexes,
                bloomFilter,
                properties,
                changed,
                rollups);
    }

    public TableState withRollups(List<StoredRollup> changed) {
        return new TableState(
                columns,
                model,
                partitioning,
                distribution,
                sortKey,
                indexes,
                bloomFilter,
                properties,
                comment,
                changed);
    }
}
