/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.type.DataType;
import java.util.List;
import java.util.OptionalInt;

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
        return fitButForBuckets(a, b) && buckets(a).equals(buckets(b));
    }

    /**
     * Whether they cannot be in one group, however many buckets the server chooses where none are stated: a table may join when it stands
     * already. What is created without buckets a group refuses (tried on 4.1).
     */
    public static boolean clash(Table a, Table b) {
        OptionalInt left = buckets(a);
        OptionalInt right = buckets(b);
        return !fitButForBuckets(a, b) || left.isPresent() && right.isPresent() && !left.equals(right);
    }

    private static boolean fitButForBuckets(Table a, Table b) {
        String left = a.properties().get(REPLICAS);
        String right = b.properties().get(REPLICAS);
        boolean same = left == null || right == null || left.equals(right);
        return same && types(a).equals(types(b));
    }

    private static OptionalInt buckets(Table table) {
        return table.distribution().map(Distribution::buckets).orElse(OptionalInt.empty());
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
