/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Partition schemes over a column that was made for them. */
final class PartitioningGenerator {

    private final Chance chance;

    PartitioningGenerator(Chance chance) {
        this.chance = chance;
    }

    /** The type of a column to partition by. */
    DataType type() {
        return chance.of(ScalarType.DATE, ScalarType.DATETIME, ScalarType.INT, ScalarType.BIGINT, (DataType)
                new VarcharType(64));
    }

    /** A scheme over one column of {@link #type()}. */
    Partitioning over(String column, DataType type, KeyModel model) {
        if (type instanceof VarcharType) {
            return chance.percent(50) ? automatic(column) : list(column);
        }
        if (type == ScalarType.DATE || type == ScalarType.DATETIME) {
            return chance.percent(50) ? ofTime(column, type, model) : range(column, dates());
        }
        return chance.percent(30) ? automatic(column) : range(column, numbers());
    }

    private Partitioning automatic(String column) {
        return new Partitioning.Automatic(List.of(new PartitionTerm.OfColumn(column)));
    }

    private Partitioning ofTime(String column, DataType type, KeyModel model) {
        String quoted = '`' + column + '`';
        String other = model == KeyModel.AGGREGATE || model == KeyModel.UNIQUE ? "day" : "week";
        String unit = chance.of("day", "month", "year", type == ScalarType.DATETIME ? "hour" : other);
        String sql = chance.percent(75)
                ? "date_trunc('" + unit + "', " + quoted + ")"
                : "time_slice(" + quoted + ", INTERVAL 7 DAY)";
        return new Partitioning.Automatic(List.of(new PartitionTerm.OfFunction(sql)));
    }

    private Partitioning list(String column) {
        List<ListPartition> partitions = new ArrayList<>();
        for (String name : chance.some(List.of("pa", "pb", "pc"))) {
            List<List<Optional<String>>> values =
                    List.of(List.of(Optional.of(name + "1")), List.of(Optional.of(name + "2")));
            partitions.add(new ListPartition(name, values, Map.of()));
        }
        return new Partitioning.ByList(List.of(column), partitions);
    }

    private Partitioning range(String column, List<RangePartition> partitions) {
        return new Partitioning.Range(List.of(new PartitionTerm.OfColumn(column)), partitions);
    }

    private List<RangePartition> dates() {
        return switch (chance.between(1, 4)) {
            case 1 -> List.of(new RangePartition.Series("2024-01-01", "2024-04-01", 1, Optional.of("MONTH")));
            case 2 -> List.of();
            case 3 -> List.of(lessThan("p1", "2024-01-01"), lessThan("p2", "2024-02-01"), max("pm"));
            default -> List.of(interval("p1", "2024-01-01", "2024-02-01"), interval("p2", "2024-03-01", "2024-04-01"));
        };
    }

    private List<RangePartition> numbers() {
        return switch (chance.between(1, 3)) {
            case 1 -> List.of(new RangePartition.Series("1", "10", 3, Optional.empty()));
            case 2 -> List.of(lessThan("p1", "-5"), lessThan("p2", "100"));
            default -> List.of(interval("p2", "100", "200"), interval("p1", "9", "100"));
        };
    }

    private static RangePartition lessThan(String name, String upper) {
        return new RangePartition.LessThan(name, bound(upper), Map.of());
    }

    private static RangePartition max(String name) {
        return new RangePartition.LessThan(name, List.of(PartitionBound.MAX), Map.of());
    }

    private static RangePartition interval(String name, String lower, String upper) {
        return new RangePartition.Interval(name, bound(lower), bound(upper), Map.of());
    }

    private static List<PartitionBound> bound(String value) {
        return List.of(PartitionBound.of(value));
    }
}
