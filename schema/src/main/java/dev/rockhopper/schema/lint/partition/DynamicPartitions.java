/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.partition;

import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.lint.rule.TableRule;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Suggestion;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.property.PropertyTable;
import java.util.List;
import java.util.Map;

/** Dynamic partitioning: only over one range column, with a unit and an end. Source: FE class {@code DynamicPartitionUtil}. */
public final class DynamicPartitions implements TableRule {

    private static final List<String> REQUIRED = List.of("dynamic_partition.time_unit", "dynamic_partition.end");
    private static final List<String> UNITS = List.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");

    @Override
    public void check(TableLint lint) {
        Map<String, String> properties = lint.table().properties();
        if (properties.keySet().stream().noneMatch(key -> key.startsWith(PropertyTable.DYNAMIC_PARTITION))) {
            return;
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
            if (!properties.containsKey(key)) {
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
