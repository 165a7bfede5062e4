/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * List partitions read back in any order, and their NULL reads back as the string {@code 'NULL'}. Source: FE class
 * {@code ListPartitionInfo.toSql}.
 */
final class ListPartitionForms implements Quirk<Table> {

    private static final Optional<String> NULL = Optional.of("NULL");

    @Override
    public Table apply(Table table, Context context) {
        if (table.partitioning().orElse(null) instanceof Partitioning.ByList list) {
            List<ListPartition> shown = list.partitions().stream()
                    .map(ListPartitionForms::shown)
                    .sorted(Comparator.comparing((ListPartition partition) -> Names.key(partition.name()))
                            .thenComparing(ListPartition::name))
                    .toList();
            return table.toBuilder()
                    .partitioning(Optional.of(new Partitioning.ByList(list.columns(), shown)))
                    .build();
        }
        return table;
    }

    private static ListPartition shown(ListPartition partition) {
        List<List<Optional<String>>> values = partition.values().stream()
                .map(tuple -> tuple.stream().map(value -> value.or(() -> NULL)).toList())
                .toList();
        return new ListPartition(partition.name(), values, partition.properties());
    }
}
