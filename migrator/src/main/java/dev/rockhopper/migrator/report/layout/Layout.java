/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lays a graph out: what lines connect in layers from left to right, all else in blocks by group, and the parts beside each other so that
 * the whole is a little wider than high.
 */
public final class Layout {

    private Layout() {}

    /** Lines whose ends are no boxes, or the same box, are left out. */
    public static Picture of(List<Box> boxes, List<Line> lines) {
        Map<String, Box> byId = new LinkedHashMap<>();
        boxes.forEach(box -> byId.put(box.id(), box));
        List<Line> known = lines.stream()
                .distinct()
                .filter(line -> byId.containsKey(line.from()) && byId.containsKey(line.to()))
                .filter(line -> !line.from().equals(line.to()))
                .toList();
        Components components = new Components(byId.keySet(), known);
        List<Picture> parts = new ArrayList<>();
        Map<String, List<Box>> alone = new TreeMap<>();
        for (List<String> members : components.all()) {
            if (members.size() == 1) {
                Box box = byId.get(members.get(0));
                alone.computeIfAbsent(box.group(), group -> new ArrayList<>()).add(box);
            } else {
                parts.add(LayeredPart.of(members.stream().map(byId::get).toList(), components.linesOf(members)));
            }
        }
        parts.sort(Comparator.comparingDouble((Picture part) -> -part.height() * part.width()));
        List<Picture> blocks = new ArrayList<>();
        alone.forEach((group, members) -> blocks.add(Block.of(group, members)));
        blocks.sort(Comparator.comparingDouble((Picture part) -> -part.height()));
        parts.addAll(blocks);
        return Shelves.pack(parts);
    }
}
