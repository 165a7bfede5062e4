/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.TableBuilder;
import dev.rockhopper.schema.normalize.KeyTypes;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tables of all key models, with any clause. */
final class TableGenerator {

    private final Chance chance;
    private final TextGenerator texts;
    private final ColumnGenerator columns;
    private final PartitioningGenerator partitionings;
    private final PropertyGenerator properties;

    TableGenerator(Chance chance, TextGenerator texts) {
        this.chance = chance;
        this.texts = texts;
        this.columns = new ColumnGenerator(chance, texts);
        this.partitionings = new PartitioningGenerator(chance);
        this.properties = new PropertyGenerator(chance);
    }

    Table table(String name) {
        KeyModel model = chance.of(KeyModel.values());
        Set<String> used = texts.usedNames();
        List<Column> keys = keys(model, used);
        Optional<Column> partition = chance.maybe(40, () -> columns.partition(model, partitionings.type(), used));
        partition.ifPresent(keys::add);
        List<Column> all = new ArrayList<>(keys);
        all.addAll(values(model, used, keys));
        TableBuilder table = Table.builder(name)
                .columns(all)
                .key(Optional.of(new Key(model, names(keys))))
                .comment(texts.comment());
        partition.ifPresent(
                column -> table.partitioning(Optional.of(partitionings.over(column.name(), column.type(), model))));
        table.distribution(distribution(model, keys));
        table.sortKey(sortKey(model, keys, all));
        table.indexes(indexes(model, keys, all));
        return table.properties(properties.of(table.build())).build();
    }

    private List<Column> keys(KeyModel model, Set<String> used) {
        List<Column> keys = new ArrayList<>();
        for (int i = chance.between(1, 3); i > 0; i--) {
            keys.add(columns.key(model, used));
        }
        return keys;
    }

    private List<Column> values(KeyModel model, Set<String> used, List<Column> keys) {
        List<Column> values = new ArrayList<>();
        for (int i = chance.between(model == KeyModel.AGGREGATE ? 1 : 0, 6); i > 0; i--) {
            values.add(columns.value(model, used));
        }
        if (chance.percent(10)) {
            boolean aggregated = model == KeyModel.AGGREGATE;
            values.add(
                    columns.autoIncrement(used, aggregated ? Optional.of(Aggregate.of("REPLACE")) : Optional.empty()));
        }
        if (model != KeyModel.AGGREGATE && chance.percent(15)) {
            List<Column> sources = new ArrayList<>(keys);
            sources.addAll(values);
            columns.generated(sources, used).ifPresent(values::add);
        }
        return values;
    }

    private Optional<Distribution> distribution(KeyModel model, List<Column> keys) {
        boolean optional = model == KeyModel.PRIMARY || model == KeyModel.DUPLICATE;
        if (optional && chance.percent(20)) {
            return Optional.empty();
        }
        OptionalInt buckets = chance.percent(70) ? OptionalInt.of(chance.between(1, 16)) : OptionalInt.empty();
        return Optional.of(
                model == KeyModel.DUPLICATE && chance.percent(30)
                        ? new Distribution.Random(buckets)
                        : new Distribution.Hash(chance.some(names(keys)), buckets));
    }

    private List<String> sortKey(KeyModel model, List<Column> keys, List<Column> all) {
        if (chance.percent(75)) {
            return List.of();
        }
        if (model == KeyModel.AGGREGATE || model == KeyModel.UNIQUE) {
            return chance.shuffled(names(keys));
        }
        List<Column> sortable = all.stream()
                .filter(column ->
                        isSortable(column.type()) && column.generatedAs().isEmpty())
                .toList();
        return sortable.isEmpty() ? List.of() : chance.some(names(sortable), 3);
    }

    private static boolean isSortable(DataType type) {
        return type instanceof VarcharType || type instanceof ScalarType && KeyTypes.canBeKey(type);
    }

    private List<Index> indexes(KeyModel model, List<Column> keys, List<Column> all) {
        List<Column> candidates = model == KeyModel.AGGREGATE || model == KeyModel.UNIQUE ? keys : all;
        List<Index> indexes = new ArrayList<>();
        Set<String> used = texts.usedNames();
        for (Column column : chance.some(candidates, chance.percent(70) ? 0 : 2)) {
            boolean text = column.type() instanceof VarcharType || column.type() instanceof CharType;
            if (KeyTypes.canBeKey(column.type()) && column.generatedAs().isEmpty() && isIndexable(column.type())) {
                indexes.add(text && chance.percent(40) ? ngram(column, used) : bitmap(column, used));
            }
        }
        return indexes;
    }

    private static boolean isIndexable(DataType type) {
        return !(type instanceof VarbinaryType);
    }

    private Index bitmap(Column column, Set<String> used) {
        return new Index(
                texts.plainName(used), List.of(column.name()), IndexType.BITMAP, Map.of(), chance.of("", "an index"));
    }

    private Index ngram(Column column, Set<String> used) {
        Map<String, String> stated =
                chance.percent(50) ? Map.of() : Map.of("gram_num", "3", "bloom_filter_fpp", "0.01");
        return new Index(texts.plainName(used), List.of(column.name()), IndexType.NGRAMBF, stated, "");
    }

    private static List<String> names(List<Column> list) {
        return list.stream().map(Column::name).toList();
    }
}
