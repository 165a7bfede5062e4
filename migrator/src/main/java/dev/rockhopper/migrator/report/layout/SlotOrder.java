/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order within layers: each slot goes to the mean of its neighbours, back and forth, which leaves few crossings. */
final class SlotOrder {

    private static final int SWEEPS = 12;

    private SlotOrder() {}

    static void sort(List<List<Slot>> layers) {
        layers.forEach(SlotOrder::number);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forward = sweep % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                sort(layers.get(forward ? i : layers.size() - 1 - i), forward);
            }
        }
    }

    private static void sort(List<Slot> layer, boolean forward) {
        Map<Slot, Double> wish = new HashMap<>();
        for (Slot slot : layer) {
            List<Slot> neighbours = forward ? slot.left : slot.right;
            wish.put(
                    slot,
                    neighbours.stream()
                            .mapToInt(each -> each.position)
                            .average()
                            .orElse(slot.position));
        }
        layer.sort(Comparator.comparingDouble(wish::get));
        number(layer);
    }

    private static void number(List<Slot> layer) {
        for (int i = 0; i < layer.size(); i++) {
            layer.get(i).position = i;
        }
    }
}
