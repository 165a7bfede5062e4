/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The layer of each box: one behind the last box it has a line from. A line that would close a circle counts the other way round. */
final class Layers {

    private final Map<String, List<String>> next = new HashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final Set<Line> turned = new HashSet<>();

    Layers(List<Box> boxes, List<Line> lines) {
        Map<String, List<Line>> outgoing = new HashMap<>();
        lines.forEach(line ->
                outgoing.computeIfAbsent(line.from(), from -> new ArrayList<>()).add(line));
        Map<String, Boolean> open = new HashMap<>();
        boxes.forEach(box -> findCircles(box.id(), outgoing, open));
        for (Line line : lines) {
            Line forward = forward(line);
            next.computeIfAbsent(forward.from(), from -> new ArrayList<>()).add(forward.to());
        }
        boxes.forEach(box -> layers.putIfAbsent(box.id(), 0));
        settle(boxes.size());
        pull(lines);
    }

    int of(String id) {
        return layers.get(id);
    }

    /** The line from the lower to the higher layer. */
    Line forward(Line line) {
        return turned.contains(line) ? new Line(line.to(), line.from()) : line;
    }

    private void findCircles(String id, Map<String, List<Line>> outgoing, Map<String, Boolean> open) {
        if (open.putIfAbsent(id, true) != null) {
            return;
        }
        for (Line line : outgoing.getOrDefault(id, List.of())) {
            if (Boolean.TRUE.equals(open.get(line.to()))) {
                turned.add(line);
            } else {
                findCircles(line.to(), outgoing, open);
            }
        }
        open.put(id, false);
    }

    /** Longest path; without circles it comes to rest after as many rounds as there are boxes. */
    private void settle(int rounds) {
        boolean moved = true;
        for (int i = 0; i <= rounds && moved; i++) {
            moved = false;
            for (Map.Entry<String, List<String>> each : next.entrySet()) {
                int behind = layers.get(each.getKey()) + 1;
                for (String target : each.getValue()) {
                    if (layers.get(target) < behind) {
                        layers.put(target, behind);
                        moved = true;
                    }
                }
            }
        }
    }

    /** A box that nothing leads to moves up to the first box behind it, so that its lines are short. */
    private void pull(List<Line> lines) {
        Set<String> reached = new HashSet<>();
        lines.forEach(line -> reached.add(forward(line).to()));
        next.forEach((id, targets) -> {
            if (!reached.contains(id)) {
                layers.put(id, targets.stream().mapToInt(layers::get).min().orElse(1) - 1);
            }
        });
    }
}
