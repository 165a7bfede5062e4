/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredPartitioning;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code dynamic_partition.*}. Source: FE classes {@code DynamicPartitionUtil}, {@code DynamicPartitionProperty}. The embedded server makes no partitions by itself. */
public final class DynamicPartitionProperties {
    /** What all names of the group begin with. */
    public static final String PREFIX = "dynamic_partition.";

    private static final List<String> NAMES = List.of(
            "enable",
            "time_unit",
            "time_zone",
            "start",
            "end",
            "prefix",
            "buckets",
            "history_partition_num",
            "replication_num",
            "start_day_of_week",
            "start_day_of_month");
    private static final List<String> TIME_UNITS = List.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");

    private DynamicPartitionProperties() {}

    static void apply(PropertyDraft draft) {
        Map<String, String> written = new TreeMap<>();
        NAMES.forEach(name -> draft.take(PREFIX + name).ifPresent(value -> written.put(PREFIX + name, value)));
        if (written.isEmpty()) {
            return;
        }
        if (draft.partitioning() instanceof StoredPartitioning.Unpartitioned) {
            throw Refusal.ddl("Only support dynamic partition properties on range partition table");
        }
        if (!(draft.partitioning() instanceof StoredPartitioning.Range range)
                || range.columnIds().size() != 1) {
            throw Refusal.ddl("Dynamic partition only support single-column range partition");
        }
        complete(written, Optional.empty()).forEach(draft::store);
    }

    /**
     * The properties that are stored.
     *
     * @param before those that the table has; empty for a table without dynamic partitioning
     */
    public static Map<String, String> complete(Map<String, String> written, Optional<Map<String, String>> before) {
        Map<String, String> all = new TreeMap<>(before.orElse(Map.of()));
        all.putAll(written);
        require(all, "time_unit");
        require(all, "end");
        all.putIfAbsent(PREFIX + "enable", "true");
        all.putIfAbsent(PREFIX + "start", String.valueOf(Integer.MIN_VALUE));
        all.putIfAbsent(PREFIX + "prefix", "p");
        all.putIfAbsent(PREFIX + "time_zone", "UTC");
        all.putIfAbsent(PREFIX + "history_partition_num", "0");
        check(all);
        String unit = all.get(PREFIX + "time_unit").toUpperCase(Locale.ROOT);
        if (unit.equals("WEEK")) {
            all.putIfAbsent(PREFIX + "start_day_of_week", "1");
        } else if (unit.equals("MONTH")) {
            all.putIfAbsent(PREFIX + "start_day_of_month", "1");
        }
        if ("0".equals(all.get(PREFIX + "buckets"))) {
            all.remove(PREFIX + "buckets");
        }
        return all;
    }

    private static void require(Map<String, String> all, String name) {
        if (all.getOrDefault(PREFIX + name, "").isEmpty()) {
            throw Refusal.ddl("Must assign " + PREFIX + name + " properties");
        }
    }

    private static void check(Map<String, String> all) {
        String unit = all.get(PREFIX + "time_unit");
        if (!TIME_UNITS.contains(unit.toUpperCase(Locale.ROOT))) {
            throw Refusal.ddl("Unsupported time unit " + unit + ". Expect DAY/WEEK/MONTH/YEAR.");
        }
        String enable = all.get(PREFIX + "enable");
        if (!enable.equalsIgnoreCase("true") && !enable.equalsIgnoreCase("false")) {
            throw Refusal.ddl("Invalid dynamic partition enable: " + enable + ". Expected true or false");
        }
        if (number(all, "end") <= 0) {
            throw Refusal.ddl("Dynamic partition end must greater than 0");
        }
        if (number(all, "start") >= 0) {
            throw Refusal.ddl("Dynamic partition start must less than 0");
        }
        number(all, "history_partition_num");
    }

    private static long number(Map<String, String> all, String name) {
        try {
            return Integer.parseInt(all.get(PREFIX + name));
        } catch (NumberFormatException e) {
            throw Refusal.ddl("Invalid dynamic partition " + name + ": " + all.get(PREFIX + name));
        }
    }
}
