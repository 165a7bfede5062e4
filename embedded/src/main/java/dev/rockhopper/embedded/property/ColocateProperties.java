/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDistribution;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.schema.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code colocate_with}: tables of one group have the same buckets, types and replicas. Source: FE class {@code ColocateTableIndex}. */
public final class ColocateProperties {
    private ColocateProperties() {}

    static void apply(PropertyDraft draft) {
        Optional<String> group = draft.take("colocate_with").filter(text -> !text.isEmpty());
        if (group.isEmpty()) {
            return;
        }
        String replicas = draft.stored().get("replication_num");
        check(
                draft.catalog().database(draft.database()),
                group.get(),
                draft.table(),
                draft.distribution(),
                draft.columns(),
                replicas);
        draft.store("colocate_with", group.get());
    }

    /** Refuses a table that does not fit into a group. */
    public static void check(
            Optional<Database> database,
            String group,
            String tableName,
            StoredDistribution distribution,
            List<StoredColumn> columns,
            String replicas) {
        if (distribution.random()) {
            throw Refusal.ddl("random distribution does not support 'colocate_with'");
        }
        Optional<TableState> member = database.flatMap(each -> member(each, group, tableName));
        if (member.isEmpty()) {
            return;
        }
        TableState other = member.get();
        if (other.distribution().buckets() != distribution.buckets()) {
            throw Refusal.of(
                    ErrorCode.COLOCATION,
                    "Colocate tables must have same bucket num: "
                            + other.distribution().buckets());
        }
        if (other.distribution().columnIds().size() != distribution.columnIds().size()) {
            throw Refusal.of(
                    ErrorCode.COLOCATION,
                    "Colocate tables distribution columns size must be the same : "
                            + other.distribution().columnIds().size());
        }
        if (!types(other.distribution(), other.columns()).equals(types(distribution, columns))) {
            throw Refusal.of(ErrorCode.COLOCATION, "Colocate tables distribution columns must have the same data type");
        }
        if (!other.properties().get("replication_num").equals(replicas)) {
            throw Refusal.of(
                    ErrorCode.COLOCATION,
                    "Colocate tables must have same replication num: "
                            + other.properties().get("replication_num"));
        }
    }

    /** A dropped table stays in its group until it is erased. */
    private static Optional<TableState> member(Database database, String group, String tableName) {
        Stream<OlapTable> others = database.objects().stream()
                .filter(object -> object instanceof OlapTable && !object.name().equals(tableName))
                .map(OlapTable.class::cast);
        return Stream.concat(others, database.recycled().stream())
                .map(OlapTable::state)
                .filter(state -> group.equals(state.properties().get("colocate_with")))
                .findFirst();
    }

    private static List<DataType> types(StoredDistribution distribution, List<StoredColumn> columns) {
        return distribution.columnIds().stream()
                .map(id -> columns.stream()
                        .filter(each -> each.hasId(id))
                        .findFirst()
                        .orElseThrow())
                .map(StoredColumn::type)
                .toList();
    }
}
