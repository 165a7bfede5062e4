/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange.PropertyChanged;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.property.PropertyRule.Trait;
import dev.rockhopper.schema.property.PropertyTable;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** SET: one property a statement, but dynamic partitioning and binlog as groups; jobs last. */
final class PropertyStage implements TableStage {

    @Override
    public void plan(TableTask task) {
        Map<String, Map<String, String>> groups = new TreeMap<>();
        for (PropertyChanged change : task.changes(PropertyChanged.class)) {
            PropertyTarget.of(task, change)
                    .ifPresent(value -> groups.computeIfAbsent(
                                    PropertyTable.group(change.property()), ignored -> new LinkedHashMap<>())
                            .put(change.property(), value));
        }
        List<Map<String, String>> ordered = new ArrayList<>(groups.values());
        ordered.sort(Comparator.comparing(PropertyStage::isLate)
                .thenComparing(PropertyStage::joins)
                .thenComparing(PropertyStage::place));
        for (Map<String, String> group : ordered) {
            if (!isSet(task, group)) {
                set(task, group, ForeignKeyNames.forget(task, group));
            }
        }
    }

    static void set(TableTask task, String property, String value) {
        set(task, Map.of(property, value), Optional.empty());
    }

    private static void set(TableTask task, Map<String, String> group, Optional<Reverse> back) {
        Map<String, String> spelled = new LinkedHashMap<>();
        group.forEach((property, value) -> spelled.put(PropertyTarget.spelling(task, property), value));
        Reverse reverse = back.orElseGet(() -> PropertyTarget.reverse(task, group));
        task.alter(new AlterClause.SetProperties(spelled), reverse, List.of());
        group.forEach((property, value) -> ReplicationOfPartitions.follow(task, property, value));
    }

    /** Another step may have set it already, for example dropped a column from the bloom filter. */
    private static boolean isSet(TableTask task, Map<String, String> group) {
        return group.entrySet().stream()
                .allMatch(each ->
                        each.getValue().equals(task.current().properties().get(each.getKey()))
                                || each.getValue().isEmpty()
                                        && !task.current().properties().containsKey(each.getKey()));
    }

    private static boolean isLate(Map<String, String> group) {
        return group.keySet().stream()
                .map(PropertyTable::of)
                .flatMap(Optional::stream)
                .anyMatch(rule -> rule.is(Trait.REWRITES) || rule.is(Trait.SHARED_DATA_JOB));
    }

    /** A table joins its colocation group when it is as the group is. */
    private static boolean joins(Map<String, String> group) {
        return !group.getOrDefault("colocate_with", "").isEmpty();
    }

    /** What switches {@code flat_json} on comes before the properties that need it, what switches it off behind them. */
    private static int place(Map<String, String> group) {
        return group.entrySet().stream()
                .filter(each -> each.getKey().endsWith(".enable"))
                .findFirst()
                .map(each -> each.getValue().equalsIgnoreCase("false") ? 2 : 0)
                .orElse(1);
    }
}
