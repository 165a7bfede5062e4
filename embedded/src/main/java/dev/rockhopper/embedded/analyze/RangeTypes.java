/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.type.DataType;
import java.util.List;

/** The types of the bounds of a stored range partitioning. */
public final class RangeTypes {
    private RangeTypes() {}

    /** The types, one for each partition column; empty when the table is not partitioned by range. */
    public static List<DataType> of(TableState table) {
        if (!(table.partitioning() instanceof StoredPartitioning.Range range)) {
            return List.of();
        }
        List<StoredColumn> columns = range.columnIds().stream()
                .map(id -> table.columnById(id).orElseThrow())
                .toList();
        return PartitionBuilder.types(range.expression(), columns);
    }
}
