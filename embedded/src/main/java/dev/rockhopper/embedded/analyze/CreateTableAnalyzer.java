/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.property.PropertyDraft;
import dev.rockhopper.embedded.property.PropertyRules;
import dev.rockhopper.embedded.query.Words;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.ScalarType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the first state of a table from CREATE TABLE. Source: FE classes {@code CreateTableAnalyzer}, {@code OlapTableFactory}. */
public final class CreateTableAnalyzer {
    private static final int MAX_COLUMNS = 10000;

    private CreateTableAnalyzer() {}

    /**
     * The state of the new table.
     *
     * @param statement the text of the statement
     */
    public static TableState analyze(Catalog catalog, String database, Table table, String statement) {
        NameRule.table(table.name());
        TableDraft draft = new TableDraft(catalog, database, table);
        checkNames(draft);
        PartitionRule.addHiddenColumns(draft);
        KeyRule.apply(draft);
        PartitionRule.check(draft);
        DistributionRule.apply(draft);
        SortKeyRule.check(draft);
        List<StoredColumn> columns = columns(draft, statement);
        GeneratedRule.check(columns, draft.model() == KeyModel.AGGREGATE);
        List<StoredIndex> indexes = IndexRule.stored(draft, columns);
        StoredDistribution distribution = DistributionRule.withIds(draft.distribution(), columns);
        Optional<List<String>> sortKey = SortKeyRule.ids(table.sortKey(), columns);
        checkShortKey(columns, sortKey);
        return state(draft, columns, indexes, distribution, sortKey);
    }

    private static void checkNames(TableDraft draft) {
        if (draft.columns().isEmpty()) {
            throw Refusal.analysis("A table must have at least 1 column");
        }
        if (draft.columns().size() > MAX_COLUMNS) {
            throw Refusal.analysis(ErrorCode.TOO_MANY_COLUMNS, "Too many columns, max is " + MAX_COLUMNS);
        }
        Set<String> names = new HashSet<>();
        for (ColumnDraft column : draft.columns()) {
            if (!names.add(Names.key(column.name()))) {
                throw Refusal.analysis(ErrorCode.DUPLICATE_COLUMN, "Duplicate column name '" + column.name() + "'");
            }
        }
    }

    private static List<StoredColumn> columns(TableDraft draft, String statement) {
        long autoIncrement = draft.columns().stream()
                .filter(each -> each.column().autoIncrement())
                .count();
        if (autoIncrement > 1) {
            throw Refusal.analysis("More than one AUTO_INCREMENT column defined in CREATE TABLE Statement");
        }
        Optional<List<String>> keyClause = Words.keyClause(statement);
        List<StoredColumn> columns = new ArrayList<>();
        for (ColumnDraft each : draft.columns()) {
            StoredColumn column = ColumnRule.stored(each, draft.settings().gates());
            DefaultForms.check(each.column(), column.type(), statement);
            if (column.autoIncrement() && column.type() != ScalarType.BIGINT) {
                throw Refusal.analysis("The AUTO_INCREMENT column must be BIGINT");
            }
            columns.add(KeyWordRule.apply(column, draft.model(), keyClause));
        }
        return columns;
    }

    private static void checkShortKey(List<StoredColumn> columns, Optional<List<String>> sortKey) {
        List<StoredColumn> sorted = sortKey.map(ids -> ids.stream()
                        .map(id -> columns.stream()
                                .filter(each -> each.hasId(id))
                                .findFirst()
                                .orElseThrow())
                        .toList())
                .orElseGet(() -> columns.stream().filter(StoredColumn::key).toList());
        ShortKeyRule.columns(columns, sorted);
    }

    private static TableState state(
            TableDraft draft,
            List<StoredColumn> columns,
            List<StoredIndex> indexes,
            StoredDistribution distribution,
            Optional<List<String>> sortKey) {
        int replicas = Optional.ofNullable(draft.properties().get("replication_num"))
                .map(text -> ReplicationRule.checked(text, draft.settings()))
                .orElse(draft.settings().defaultReplicationNum());
        PartitionDefaults defaults =
                new PartitionDefaults(draft.catalog(), replicas, distribution.buckets(), draft.properties());
        StoredPartitioning partitioning = partitioning(draft, columns, defaults);
        PropertyDraft properties = new PropertyDraft(
                draft.catalog(),
                draft.database(),
                draft.table().name(),
                draft.model(),
                columns,
                partitioning,
                distribution,
                indexes,
                draft.properties());
        PropertyRules.apply(properties);
        return new TableState(
                columns,
                draft.model(),
                partitioning,
                distribution,
                sortKey,
                indexes,
                properties.bloomFilter(),
                properties.stored(),
                draft.table().comment(),
                rollups(draft, columns));
    }

    private static StoredPartitioning partitioning(
            TableDraft draft, List<StoredColumn> columns, PartitionDefaults defaults) {
        if (draft.partitioning().isEmpty()) {
            StoredPartition only =
                    defaults.partition(draft.table().name(), List.of(), List.of(), List.of(), Map.of(), false);
            return new StoredPartitioning.Unpartitioned(List.of(only));
        }
        List<StoredColumn> partitionColumns = draft.partitionColumns().stream()
                .map(name -> columns.stream()
                        .filter(each -> each.isNamed(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
        List<String> ids = partitionColumns.stream().map(StoredColumn::id).toList();
        Partitioning written = draft.partitioning().get();
        if (written instanceof Partitioning.Range range) {
            return PartitionBuilder.range(range, ids, partitionColumns, defaults);
        }
        if (written instanceof Partitioning.ByList list) {
            return PartitionBuilder.list(list, ids, partitionColumns, defaults);
        }
        return PartitionBuilder.automatic((Partitioning.Automatic) written, ids);
    }

    private static List<StoredRollup> rollups(TableDraft draft, List<StoredColumn> columns) {
        List<StoredRollup> rollups = new ArrayList<>();
        for (Rollup rollup : draft.table().rollups()) {
            rollups.add(RollupRule.stored(
                    draft.catalog(), rollup.name(), rollup.columns(), List.of(), columns, draft.model()));
        }
        return rollups;
    }
}
