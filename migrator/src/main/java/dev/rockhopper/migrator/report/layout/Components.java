/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a graph that no line connects with each other. */
final class Components {

    private final Map<String, String> leaders = new HashMap<>();
    private final Collection<String> ids;
    private final List<Line> lines;

    Components(Collection<String> ids, List<Line> lines) {
        this.ids = ids;
        this.lines = lines;
        ids.forEach(id -> leaders.put(id, id));
        lines.forEach(line -> leaders.put(leader(line.from()), leader(line.to())));
    }

    /** Members in the order of the ids. */
    List<List<String>> all() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        ids.forEach(id ->
                members.computeIfAbsent(leader(id), leader -> new ArrayList<>()).add(id));
        return List.copyOf(members.values());
    }

    List<Line> linesOf(List<String> members) {
        Set<String> inside = new HashSet<>(members);
        return lines.stream().filter(line -> inside.contains(line.from())).toList();
    }

    private String leader(String id) {
        String at = id;
        while (!leaders.get(at).equals(at)) {
            leaders.put(at, leaders.get(leaders.get(at)));
            at = leaders.get(at);
        }
        return at;
    }
}
