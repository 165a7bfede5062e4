/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.property.PropertyTable;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.Optional;

/** SET and COMMENT =. */
final class PropertyFold {

    private static final String REPLICATION = "replication_num";

    private PropertyFold() {}

    /**
     * A new default of the replication leaves the partitions that exist as they are; SHOW CREATE TABLE then prints theirs behind each.
     * Source: FE class {@code RangePartitionInfo.toSql}.
     */
    static Table set(Table table, AlterClause.SetProperties clause) {
        Table result = table;
        String old = table.properties().get(REPLICATION);
        String changed = clause.properties().get(PropertyTable.FOR_NEW + REPLICATION);
        if (old != null && changed != null && !old.equals(changed)) {
            Optional<Partitioning> frozen =
                    table.partitioning().map(each -> PartitionLists.state(each, REPLICATION, old));
            result = table.toBuilder().partitioning(frozen).build();
        }
        return result.toBuilder()
                .properties(PropertyValues.set(result.properties(), clause.properties()))
                .build();
    }

    static Table comment(Table table, AlterClause.SetComment clause) {
        return table.toBuilder().comment(clause.comment()).build();
    }
}
