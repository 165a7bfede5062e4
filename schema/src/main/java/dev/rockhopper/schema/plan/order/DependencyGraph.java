/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.order;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which objects of a schema need which others to exist; ties are broken by name, tables first. */
public final class DependencyGraph {

    private final Map<String, Set<String>> needs = new TreeMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<List<String>> cycles = new ArrayList<>();

    private DependencyGraph() {}

    /** The graph of a schema; names of objects outside of it are left out. */
    public static DependencyGraph of(Schema schema) {
        DependencyGraph graph = new DependencyGraph();
        for (SchemaObject object : schema.objects().values()) {
            Set<String> bases = new TreeSet<>(References.of(object, schema.database()));
            bases.retainAll(schema.objects().keySet());
            bases.remove(object.name());
            graph.needs.put(object.name(), bases);
        }
        graph.sort(schema);
        return graph;
    }

    /** All names, each after everything it needs; members of a cycle come last, by name. */
    public List<String> order() {
        return Collections.unmodifiableList(order);
    }

    /** All names, each before everything it needs. */
    public List<String> reverseOrder() {
        List<String> reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Objects that need each other, by name; no statement can create them. */
    public List<List<String>> cycles() {
        return Collections.unmodifiableList(cycles);
    }

    /** Everything that an object needs, directly or through others. */
    public Set<String> allNeeds(String name) {
        Set<String> found = new LinkedHashSet<>();
        collect(name, found);
        return found;
    }

    private void collect(String name, Set<String> found) {
        for (String base : needs.getOrDefault(name, Set.of())) {
            if (found.add(base)) {
                collect(base, found);
            }
        }
    }

    private void sort(Schema schema) {
        Set<String> open = new TreeSet<>(Ordering.of(schema));
        open.addAll(needs.keySet());
        Set<String> done = new TreeSet<>();
        boolean progress = true;
        while (progress && !open.isEmpty()) {
            progress = false;
            for (String name : List.copyOf(open)) {
                if (done.containsAll(needs.get(name))) {
                    open.remove(name);
                    done.add(name);
                    order.add(name);
                    progress = true;
                }
            }
        }
        findCycles(open);
        order.addAll(open);
    }

    /** Those that are left either need each other or need those that do. */
    private void findCycles(Set<String> left) {
        Set<String> seen = new TreeSet<>();
        for (String name : left) {
            if (allNeeds(name).contains(name) && !seen.contains(name)) {
                List<String> cycle = left.stream()
                        .filter(each -> each.equals(name)
                                || allNeeds(name).contains(each)
                                        && allNeeds(each).contains(name))
                        .sorted()
                        .toList();
                seen.addAll(cycle);
                cycles.add(cycle);
            }
        }
    }
}
