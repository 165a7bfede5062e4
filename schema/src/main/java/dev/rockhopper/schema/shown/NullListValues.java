/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The NULL of a list partition is shown as {@code 'NULL'}. For a column that is no string it cannot be anything else. Source: FE class {@code
 * ListPartitionInfo.toSql}.
 */
final class NullListValues implements Repair {

    private static final Optional<String> SHOWN = Optional.of("NULL");

    @Override
    public Table of(Table table, String database) {
        if (!(table.partitioning().orElse(null) instanceof Partitioning.ByList list)) {
            return table;
        }
        List<Boolean> texts =
                list.columns().stream().map(name -> isText(table, name)).toList();
        List<ListPartition> partitions = list.partitions().stream()
                .map(partition -> new ListPartition(
                        partition.name(),
                        partition.values().stream()
                                .map(tuple -> mended(tuple, texts))
                                .toList(),
                        partition.properties()))
                .toList();
        return table.toBuilder()
                .partitioning(Optional.of(new Partitioning.ByList(list.columns(), partitions)))
                .build();
    }

    private static boolean isText(Table table, String column) {
        return table.column(column)
                .filter(each -> each.type() instanceof VarcharType || each.type() instanceof CharType)
                .isPresent();
    }

    private static List<Optional<String>> mended(List<Optional<String>> tuple, List<Boolean> texts) {
        List<Optional<String>> result = new ArrayList<>();
        for (int i = 0; i < tuple.size(); i++) {
            boolean isNull = i < texts.size() && !texts.get(i) && tuple.get(i).equals(SHOWN);
            result.add(isNull ? Optional.empty() : tuple.get(i));
        }
        return result;
    }
}
