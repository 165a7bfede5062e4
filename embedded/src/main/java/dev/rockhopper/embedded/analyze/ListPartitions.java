/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.model.ListPartition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds partitions to a list and keeps them apart. Source: FE classes {@code PartitionDescAnalyzer}, {@code ListPartitionInfo}. */
public final class ListPartitions {
    private final List<StoredColumn> columns;
    private final PartitionDefaults defaults;

    /** For a table with these partition columns. */
    public ListPartitions(List<StoredColumn> columns, PartitionDefaults defaults) {
        this.columns = List.copyOf(columns);
        this.defaults = defaults;
    }

    /** The partitions with one more. */
    public List<StoredPartition> with(List<StoredPartition> existing, ListPartition added, boolean temporary) {
        NameRule.partition(added.name());
        for (List<Optional<String>> tuple : added.values()) {
            check(added, tuple);
            for (StoredPartition other : existing) {
                if (other.temporary() == temporary && other.values().contains(tuple)) {
                    throw Refusal.analysis("Duplicate values " + shown(tuple) + " not allow");
                }
            }
        }
        if (added.values().stream().distinct().count() < added.values().size()) {
            throw Refusal.analysis("Duplicate partition value in partition " + added.name());
        }
        List<StoredPartition> partitions = new ArrayList<>(existing);
        partitions.add(
                defaults.partition(added.name(), List.of(), List.of(), added.values(), added.properties(), temporary));
        return partitions;
    }

    private void check(ListPartition added, List<Optional<String>> tuple) {
        if (tuple.size() != columns.size()) {
            throw Refusal.analysis(shown(tuple) + " size should be equal to partition column size ");
        }
        for (int i = 0; i < tuple.size(); i++) {
            StoredColumn column = columns.get(i);
            Optional<String> value = tuple.get(i);
            if (value.isEmpty() && !column.nullable()) {
                throw Refusal.analysis("Partition column[" + column.name() + "] could not be null but "
                        + "contains null value in partition[" + added.name() + "]");
            }
            boolean string = TypeKind.of(column.type()).isString();
            if (value.isPresent() && !string) {
                PartitionKeys.storedText(value.get(), column.type());
            }
        }
    }

    private static String shown(List<Optional<String>> tuple) {
        List<String> values =
                tuple.stream().map(each -> '"' + each.orElse("NULL") + '"').toList();
        return "(" + String.join(",", values) + ")";
    }
}
