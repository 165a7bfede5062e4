/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.TableBuilder;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code CREATE TABLE}. Source: documentation page CREATE_TABLE. */
public final class CreateTableOperation extends StorageOptions<CreateTableOperation> implements PendingStep {

    private final ObjectName name;
    private final TableBuilder table;
    private final List<Column> columns = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final List<Rollup> rollups = new ArrayList<>();
    private boolean ifNotExists;
    private boolean external;
    private boolean temporary;
    private String engine = "OLAP";

    CreateTableOperation(ObjectName name) {
        this.name = name;
        this.table = Table.builder(name.name());
    }

    /** {@code IF NOT EXISTS}. */
    public CreateTableOperation ifNotExists() {
        ifNotExists = true;
        return this;
    }

    /** {@code CREATE EXTERNAL TABLE}. */
    public CreateTableOperation external() {
        external = true;
        return this;
    }

    /** {@code CREATE TEMPORARY TABLE}. */
    public CreateTableOperation temporary() {
        temporary = true;
        return this;
    }

    /** {@code ENGINE = name}; OLAP when not stated. */
    public CreateTableOperation engine(String engineName) {
        engine = engineName.toUpperCase(Locale.ROOT);
        return this;
    }

    /** A column of which only name and type are stated, for example {@code column("name", "VARCHAR(50)")}. */
    public CreateTableOperation column(String column, String type) {
        return column(column, type, options -> {});
    }

    /** A column, for example {@code column("id", "BIGINT", c -> c.notNull())}. */
    public CreateTableOperation column(String column, String type, Consumer<NewColumn> options) {
        NewColumn added = new NewColumn(column, type);
        options.accept(added);
        columns.add(added.column());
        return this;
    }

    /** {@code PRIMARY KEY (keyColumns)}. */
    public CreateTableOperation primaryKey(String... keyColumns) {
        return key(KeyModel.PRIMARY, keyColumns);
    }

    /** {@code DUPLICATE KEY (keyColumns)}. */
    public CreateTableOperation duplicateKey(String... keyColumns) {
        return key(KeyModel.DUPLICATE, keyColumns);
    }

    /** {@code UNIQUE KEY (keyColumns)}. */
    public CreateTableOperation uniqueKey(String... keyColumns) {
        return key(KeyModel.UNIQUE, keyColumns);
    }

    /** {@code AGGREGATE KEY (keyColumns)}. */
    public CreateTableOperation aggregateKey(String... keyColumns) {
        return key(KeyModel.AGGREGATE, keyColumns);
    }

    /** {@code PARTITION BY terms}: the server makes the partitions; a term is a column or a function call. */
    public CreateTableOperation partitionBy(String... terms) {
        return partitioning(new Partitioning.Automatic(PartitionTerms.of(terms)));
    }

    /** {@code PARTITION BY RANGE(term) (..)}; the term is a column or a function call. */
    public CreateTableOperation partitionByRange(String term, Consumer<RangePartitions> partitions) {
        return partitionByRange(List.of(term), partitions);
    }

    /** {@code PARTITION BY RANGE(terms) (..)}. */
    public CreateTableOperation partitionByRange(List<String> terms, Consumer<RangePartitions> partitions) {
        RangePartitions stated = new RangePartitions();
        partitions.accept(stated);
        return partitioning(
                new Partitioning.Range(PartitionTerms.of(terms.toArray(String[]::new)), stated.partitions()));
    }

    /** {@code PARTITION BY LIST(column) (..)}. */
    public CreateTableOperation partitionByList(String column, Consumer<ListPartitions> partitions) {
        return partitionByList(List.of(column), partitions);
    }

    /** {@code PARTITION BY LIST(partitionColumns) (..)}. */
    public CreateTableOperation partitionByList(List<String> partitionColumns, Consumer<ListPartitions> partitions) {
        ListPartitions stated = new ListPartitions();
        partitions.accept(stated);
        return partitioning(new Partitioning.ByList(partitionColumns, stated.partitions()));
    }

    /** {@code ORDER BY (sortColumns)}. */
    public CreateTableOperation orderBy(String... sortColumns) {
        table.sortKey(List.of(sortColumns));
        return this;
    }

    /** {@code INDEX index (column) USING BITMAP}. */
    public CreateTableOperation index(String index, String column) {
        return index(index, options -> options.on(column));
    }

    /** {@code INDEX index ..}. */
    public CreateTableOperation index(String index, Consumer<IndexOptions> options) {
        IndexOptions added = new IndexOptions(index);
        options.accept(added);
        indexes.add(added.index());
        return this;
    }

    /** {@code ROLLUP (rollup (rollupColumns))}. */
    public CreateTableOperation rollup(String rollup, String... rollupColumns) {
        rollups.add(new Rollup(rollup, List.of(rollupColumns), Optional.empty()));
        return this;
    }

    /** {@code COMMENT "text"}. */
    public CreateTableOperation comment(String text) {
        table.comment(text);
        return this;
    }

    @Override
    CreateTableOperation self() {
        return this;
    }

    @Override
    public RecordedStep toStep() {
        Table built = table.columns(columns)
                .distribution(distribution())
                .indexes(indexes)
                .properties(properties())
                .rollups(rollups)
                .build();
        return new RecordedStep.Typed(new CreateTable(name, ifNotExists, external, temporary, engine, built));
    }

    private CreateTableOperation key(KeyModel model, String... keyColumns) {
        table.key(model, keyColumns);
        return this;
    }

    private CreateTableOperation partitioning(Partitioning partitioning) {
        table.partitioning(Optional.of(partitioning));
        return this;
    }
}
