/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.show;

import dev.rockhopper.embedded.analyze.RangeTypes;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.PartitionBound;
import java.util.List;
import java.util.stream.Collectors;

/** The range of a partition as {@code information_schema.partitions_meta} and SHOW PARTITIONS show it. */
public final class RangeText {
    private RangeText() {}

    /** Both bounds with their types. */
    public static String range(TableState table, StoredPartition partition) {
        String types = RangeTypes.of(table).stream().map(TypeText::name).collect(Collectors.joining(", "));
        return "[" + key(types, partition.lower()) + ".." + key(types, partition.upper()) + ")";
    }

    private static String key(String types, List<PartitionBound> bound) {
        String values =
                bound.stream().map(each -> each.value().orElse("MAXVALUE")).collect(Collectors.joining(", "));
        return "types: [" + types + "]; keys: [" + values + "]; ";
    }
}
