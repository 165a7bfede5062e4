/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.partition;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.property.PropertyTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dynamic partitioning: only over one range column, with a unit and an end. Source: FE class {@code DynamicPartitionUtil}. */
public final class DynamicPartitions implements TableRule {

    private static final List<String> REQUIRED = List.of("dynamic_partition.time_unit", "dynamic_partition.end");
    private static final List<String> NAMES = List.of(
            "dynamic_partition.enable",
            "dynamic_partition.time_unit",
            "dynamic_partition.time_zone",
            "dynamic_partition.start",
            "dynamic_partition.end",
            "dynamic_partition.prefix",
            "dynamic_partition.buckets",
            "dynamic_partition.replication_num",
            "dynamic_partition.start_day_of_week",
            "dynamic_partition.start_day_of_month",
            "dynamic_partition.history_partition_num");
    private static final List<String> UNITS = List.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");

    @Override
    public void check(TableLint lint) {
        Map<String, String> properties = lint.table().properties();
        if (properties.keySet().stream().noneMatch(key -> key.startsWith(PropertyTable.DYNAMIC_PARTITION))) {
            return;
        }
        Set<String> stated = new HashSet<>();
        for (String name : properties.keySet()) {
            stated.add(name);
            if (name.startsWith(PropertyTable.DYNAMIC_PARTITION) && !NAMES.contains(name)) {
                wrong("The property " + name + " is unknown.", Suggestion.remedy(name, NAMES), lint);
                Suggestion.nearest(name, NAMES).ifPresent(stated::add);
            }
        }
        boolean range = lint.table().partitioning().orElse(null) instanceof Partitioning.Range scheme
                && scheme.terms().size() == 1;
        if (!range) {
            wrong(
                    "Dynamic partitioning needs PARTITION BY RANGE over one column.",
                    "State it, or remove the properties.",
                    lint);
        }
        for (String key : REQUIRED) {
            if (!stated.contains(key)) {
                wrong("Dynamic partitioning needs the property " + key + ".", "State it.", lint);
            }
        }
        String unit = properties.getOrDefault("dynamic_partition.time_unit", "DAY");
        if (UNITS.stream().noneMatch(unit::equalsIgnoreCase)) {
            wrong("dynamic_partition.time_unit " + unit + " is unknown.", Suggestion.remedy(unit, UNITS), lint);
        }
    }

    private static void wrong(String text, String remedy, TableLint lint) {
        lint.findings().error(ModelCode.PROPERTY, text, remedy);
    }
}
