/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredPartition;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.PartitionBound;
import dev.rockhopper.schema.model.RangePartition;
import dev.rockhopper.schema.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds partitions to a range and keeps them sorted and apart. Source: FE class {@code RangePartitionInfo}. */
public final class RangePartitions {
    private final List<DataType> types;
    private final PartitionDefaults defaults;

    /** For a table with partition columns of these types. */
    public RangePartitions(List<DataType> types, PartitionDefaults defaults) {
        this.types = List.copyOf(types);
        this.defaults = defaults;
    }

    /** The partitions with one more, or several more for a series. */
    public List<StoredPartition> with(List<StoredPartition> existing, RangePartition added, boolean temporary) {
        List<StoredPartition> partitions = new ArrayList<>(existing);
        if (added instanceof RangePartition.Series series) {
            for (RangePartition.Interval each : SeriesRule.expand(series, types, defaults.written(), temporary)) {
                add(partitions, each.name(), Optional.of(each.lower()), each.upper(), each.properties(), temporary);
            }
        } else if (added instanceof RangePartition.LessThan lessThan) {
            add(partitions, lessThan.name(), Optional.empty(), lessThan.upper(), lessThan.properties(), temporary);
        } else {
            RangePartition.Interval interval = (RangePartition.Interval) added;
            add(
                    partitions,
                    interval.name(),
                    Optional.of(interval.lower()),
                    interval.upper(),
                    interval.properties(),
                    temporary);
        }
        partitions.sort((a, b) -> {
            int order = Boolean.compare(a.temporary(), b.temporary());
            return order != 0 ? order : PartitionKeys.compare(a.lower(), b.lower(), types);
        });
        return partitions;
    }

    private void add(
            List<StoredPartition> partitions,
            String name,
            Optional<List<PartitionBound>> writtenLower,
            List<PartitionBound> writtenUpper,
            Map<String, String> properties,
            boolean temporary) {
        NameRule.partition(name);
        List<PartitionBound> upper = PartitionKeys.stored(writtenUpper, types);
        List<StoredPartition> others = partitions.stream()
                .filter(each -> each.temporary() == temporary)
                .toList();
        List<PartitionBound> lower =
                writtenLower.map(each -> PartitionKeys.stored(each, types)).orElseGet(() -> below(upper, others));
        if (PartitionKeys.compare(lower, upper, types) >= 0) {
            throw Refusal.ddl("Invalid range value format: The lower values must smaller than upper values");
        }
        for (StoredPartition other : others) {
            boolean apart = PartitionKeys.compare(upper, other.lower(), types) <= 0
                    || PartitionKeys.compare(lower, other.upper(), types) >= 0;
            if (!apart) {
                throw Refusal.ddl("Range " + shown(lower, upper) + " is intersected with range: "
                        + shown(other.lower(), other.upper()));
            }
        }
        partitions.add(defaults.partition(name, lower, upper, List.of(), properties, temporary));
    }

    /** The greatest upper bound that is not above the new one, else the least value. */
    private List<PartitionBound> below(List<PartitionBound> upper, List<StoredPartition> others) {
        return others.stream()
                .map(StoredPartition::upper)
                .filter(each -> PartitionKeys.compare(each, upper, types) < 0)
                .max((a, b) -> PartitionKeys.compare(a, b, types))
                .orElseGet(() -> PartitionKeys.stored(List.of(), types));
    }

    private String shown(List<PartitionBound> lower, List<PartitionBound> upper) {
        return "[" + key(lower) + ".." + key(upper) + ")";
    }

    private String key(List<PartitionBound> bound) {
        String names = types.stream().map(TypeText::name).collect(Collectors.joining(", "));
        String values =
                bound.stream().map(each -> each.value().orElse("MAXVALUE")).collect(Collectors.joining(", "));
        return "types: [" + names + "]; keys: [" + values + "]; ";
    }
}
