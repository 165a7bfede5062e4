/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.property.DynamicPartitionProperties;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The group of dynamic partition properties. Source: FE {@code DynamicPartitionUtil.checkAlterAllowed}. */
final class DynamicPartitionChanger {
    private DynamicPartitionChanger() {}

    static TableState changed(AlterTarget target, Map<String, String> written) {
        Map<String, String> before = new TreeMap<>();
        target.state().properties().forEach((name, value) -> {
            if (name.startsWith("dynamic_partition.")) {
                before.put(name, value);
            }
        });
        boolean whole = written.containsKey("dynamic_partition.time_unit")
                && written.containsKey("dynamic_partition.end")
                && written.containsKey("dynamic_partition.prefix");
        if (before.isEmpty() && !whole) {
            throw Refusal.ddl("Table " + target.database().name() + "."
                    + target.table().name() + " is not a dynamic partition table.");
        }
        Map<String, String> all = new TreeMap<>(target.state().properties());
        all.putAll(DynamicPartitionProperties.complete(written, Optional.of(before)));
        return target.state().withProperties(all);
    }
}
