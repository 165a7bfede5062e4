/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A connected part in layers. Lines that pass a layer by have a slot of their own in it, so that they run around the boxes.
 *
 * <p>After Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System Structures" (1981).
 */
final class LayeredPart {

    private static final double LAYER_GAP = 88;

    private final List<List<Slot>> layers = new ArrayList<>();
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<Line, List<Slot>> chains = new LinkedHashMap<>();
    private final Layers depth;
    private final Columns columns;

    private LayeredPart(List<Box> boxes, List<Line> lines) {
        depth = new Layers(boxes, lines);
        columns = new Columns(boxes, lines, depth);
        for (Box box : boxes) {
            Slot slot = new Slot(box);
            slots.put(box.id(), slot);
            layer(columns.of(box.id())).add(slot);
        }
        lines.forEach(this::chain);
    }

    static Picture of(List<Box> boxes, List<Line> lines) {
        LayeredPart part = new LayeredPart(boxes, lines);
        SlotOrder.sort(part.layers);
        SlotHeights.place(part.layers);
        return part.picture();
    }

    private List<Slot> layer(int number) {
        while (layers.size() <= number) {
            layers.add(new ArrayList<>());
        }
        return layers.get(number);
    }

    private void chain(Line line) {
        Line forward = depth.forward(line);
        List<Slot> chain = new ArrayList<>();
        chain.add(slots.get(forward.from()));
        for (int i = columns.of(forward.from()) + 1; i < columns.of(forward.to()); i++) {
            Slot passing = new Slot(null);
            layer(i).add(passing);
            chain.add(passing);
        }
        chain.add(slots.get(forward.to()));
        for (int i = 1; i < chain.size(); i++) {
            chain.get(i - 1).right.add(chain.get(i));
            chain.get(i).left.add(chain.get(i - 1));
        }
        chains.put(line, chain);
    }

    private Picture picture() {
        double top = slots().stream().mapToDouble(slot -> slot.y).min().orElse(0);
        double bottom = slots().stream()
                .mapToDouble(slot -> slot.y + slot.height())
                .max()
                .orElse(0);
        double x = 0;
        Map<Slot, Double> lefts = new HashMap<>();
        double width = 0;
        for (List<Slot> layer : layers) {
            double widest = layer.stream().mapToDouble(Slot::width).max().orElse(0);
            for (Slot slot : layer) {
                slot.y -= top;
                lefts.put(slot, slot.isPassing() ? x + widest / 2 : x);
            }
            width = x + widest;
            x += widest + LAYER_GAP;
        }
        Map<String, Point> places = new LinkedHashMap<>();
        slots.forEach((id, slot) -> places.put(id, new Point(lefts.get(slot), slot.y)));
        Map<Line, List<Point>> routes = new LinkedHashMap<>();
        chains.forEach((line, chain) -> routes.put(line, route(chain, lefts)));
        return new Picture(places, routes, Map.of(), width, bottom - top);
    }

    private static List<Point> route(List<Slot> chain, Map<Slot, Double> lefts) {
        List<Point> route = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            Slot slot = chain.get(i);
            double x = lefts.get(slot) + (i == 0 ? slot.width() : 0);
            route.add(new Point(x, slot.y + slot.height() / 2));
        }
        return route;
    }

    private List<Slot> slots() {
        return layers.stream().flatMap(List::stream).toList();
    }
}
