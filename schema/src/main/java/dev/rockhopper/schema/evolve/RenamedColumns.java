/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table after some of its columns were renamed: everything in it that uses them follows, because the server knows columns by id. Source: FE
 * class {@code LocalMetastore.renameColumn}.
 */
public final class RenamedColumns {

    private final Map<String, String> newByOldKey = new LinkedHashMap<>();

    private RenamedColumns(Map<String, String> newByOld) {
        newByOld.forEach((old, name) -> newByOldKey.put(Names.key(old), name));
    }

    /**
     * The table under the new column names.
     *
     * @param newByOld new names by old names; old names compare without case
     */
    public static Table apply(Table table, Map<String, String> newByOld) {
        return newByOld.isEmpty() ? table : new RenamedColumns(newByOld).apply(table);
    }

    private Table apply(Table table) {
        return table.toBuilder()
                .columns(table.columns().stream().map(this::column).toList())
                .key(table.key().map(key -> new Key(key.model(), names(key.columns()))))
                .partitioning(table.partitioning().map(this::partitioning))
                .distribution(table.distribution().map(this::distribution))
                .sortKey(names(table.sortKey()))
                .indexes(table.indexes().stream().map(this::index).toList())
                .properties(properties(table.properties()))
                .rollups(table.rollups().stream()
                        .map(each -> each.withColumns(names(each.columns())))
                        .toList())
                .build();
    }

    private String name(String old) {
        return newByOldKey.getOrDefault(Names.key(old), old);
    }

    private List<String> names(List<String> old) {
        return old.stream().map(this::name).toList();
    }

    private Column column(Column column) {
        return column.withName(name(column.name()))
                .withGeneratedAs(column.generatedAs().map(sql -> SqlWords.withNames(sql, newByOldKey)));
    }

    private Partitioning partitioning(Partitioning partitioning) {
        if (partitioning instanceof Partitioning.Range range) {
            return new Partitioning.Range(terms(range.terms()), range.partitions());
        }
        if (partitioning instanceof Partitioning.ByList list) {
            return new Partitioning.ByList(names(list.columns()), list.partitions());
        }
        return new Partitioning.Automatic(terms(((Partitioning.Automatic) partitioning).terms()));
    }

    private List<PartitionTerm> terms(List<PartitionTerm> terms) {
        return terms.stream().map(this::term).toList();
    }

    private PartitionTerm term(PartitionTerm term) {
        return term instanceof PartitionTerm.OfColumn column
                ? new PartitionTerm.OfColumn(name(column.name()))
                : new PartitionTerm.OfFunction(
                        SqlWords.withNames(((PartitionTerm.OfFunction) term).sql(), newByOldKey));
    }

    private Distribution distribution(Distribution distribution) {
        return distribution instanceof Distribution.Hash hash
                ? new Distribution.Hash(names(hash.columns()), hash.buckets())
                : distribution;
    }

    private Index index(Index index) {
        return new Index(index.name(), names(index.columns()), index.type(), index.properties(), index.comment());
    }

    private Map<String, String> properties(Map<String, String> properties) {
        Map<String, String> result = new LinkedHashMap<>(properties);
        for (String property : List.of("bloom_filter_columns", "unique_constraints")) {
            result.computeIfPresent(
                    property,
                    (key, value) -> SqlWords.withNames(value, newByOldKey).replace("`", ""));
        }
        result.computeIfPresent(
                "foreign_key_constraints",
                (key, value) ->
                        Arrays.stream(value.split(";")).map(this::foreignKey).collect(Collectors.joining(";")));
        return result;
    }

    /** The columns before REFERENCES are those of this table. */
    private String foreignKey(String constraint) {
        int own = constraint.indexOf(')') + 1;
        return SqlWords.withNames(constraint.substring(0, own), newByOldKey).replace("`", "")
                + constraint.substring(own);
    }
}
