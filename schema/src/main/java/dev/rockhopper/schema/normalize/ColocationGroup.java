/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.DataType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The tables of a colocation group have one distribution. Source: FE class {@code ColocateGroupSchema}. */
public final class ColocationGroup {

    public static final String PROPERTY = "colocate_with";
    private static final String REPLICAS = "replication_num";

    private ColocationGroup() {}

    /** The group that a table is in; empty if none. */
    public static String of(Table table) {
        return table.properties().getOrDefault(PROPERTY, "");
    }

    /** Whether two tables may be in one group: buckets, types of the distribution's columns and stated replicas. */
    public static boolean fit(Table a, Table b) {
        String replicas = a.properties().getOrDefault(REPLICAS, "");
        boolean same = Objects.equals(replicas, b.properties().getOrDefault(REPLICAS, replicas));
        return same && types(a).equals(types(b)) && buckets(a).equals(buckets(b));
    }

    private static Optional<Object> buckets(Table table) {
        return table.distribution().map(Distribution::buckets);
    }

    private static List<DataType> types(Table table) {
        return table
                .distribution()
                .filter(Distribution.Hash.class::isInstance)
                .map(hash -> ((Distribution.Hash) hash).columns())
                .orElse(List.of())
                .stream()
                .flatMap(column -> table.column(column).stream())
                .map(column -> column.type())
                .toList();
    }
}
