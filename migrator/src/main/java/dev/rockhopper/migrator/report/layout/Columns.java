/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The column of each box: that of its layer; a layer of very many boxes takes several, so that the part does not become a ribbon. */
final class Columns {

    private static final int ALWAYS_FITS = 14;
    private static final double BOXES_PER_COLUMN = 2.2;

    private final Map<String, Integer> columns = new HashMap<>();

    Columns(List<Box> boxes, List<Line> lines, Layers layers) {
        int most = (int) Math.max(ALWAYS_FITS, Math.ceil(Math.sqrt(boxes.size() * BOXES_PER_COLUMN)));
        Map<Integer, List<String>> members = new TreeMap<>();
        boxes.forEach(box -> members.computeIfAbsent(layers.of(box.id()), layer -> new ArrayList<>())
                .add(box.id()));
        Map<String, String> neighbours = neighbours(lines);
        int next = 0;
        for (List<String> layer : members.values()) {
            layer.sort(Comparator.comparing((String id) -> neighbours.getOrDefault(id, id))
                    .thenComparing(Comparator.naturalOrder()));
            int parts = (layer.size() + most - 1) / most;
            for (int i = 0; i < layer.size(); i++) {
                columns.put(layer.get(i), next + i * parts / layer.size());
            }
            next += parts;
        }
    }

    int of(String id) {
        return columns.get(id);
    }

    /** For each box one it has a line with: those that share it stay together. */
    private static Map<String, String> neighbours(List<Line> lines) {
        Map<String, String> found = new HashMap<>();
        lines.forEach(line -> {
            found.putIfAbsent(line.to(), line.from());
            found.putIfAbsent(line.from(), line.to());
        });
        return found;
    }
}
