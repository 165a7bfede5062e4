/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.List;
import java.util.stream.Stream;

/** How high slots lie: near the mean of their neighbours, in their order, with a gap between them. */
final class SlotHeights {

    private static final double GAP = 20;
    private static final double GAP_BETWEEN_LINES = 5;
    private static final int ROUNDS = 10;

    private SlotHeights() {}

    static void place(List<List<Slot>> layers) {
        layers.forEach(SlotHeights::stack);
        for (int round = 0; round < ROUNDS; round++) {
            boolean forward = round % 2 == 0;
            for (int i = 0; i < layers.size(); i++) {
                settle(layers.get(forward ? i : layers.size() - 1 - i));
            }
        }
    }

    /** One below the other, around the same line as all layers. */
    private static void stack(List<Slot> layer) {
        double y = 0;
        for (int i = 0; i < layer.size(); i++) {
            y += i == 0 ? 0 : gap(layer, i);
            layer.get(i).y = y;
            y += layer.get(i).height();
        }
        for (Slot slot : layer) {
            slot.y -= y / 2;
        }
    }

    /** Each to its wish; where wishes collide, half of the layer gives way upwards and half downwards. */
    private static void settle(List<Slot> layer) {
        double[] wish = layer.stream().mapToDouble(SlotHeights::wish).toArray();
        double[] down = new double[wish.length];
        double[] up = new double[wish.length];
        for (int i = 0; i < wish.length; i++) {
            double least = i == 0 ? wish[i] : down[i - 1] + layer.get(i - 1).height() + gap(layer, i);
            down[i] = Math.max(wish[i], least);
        }
        for (int i = wish.length - 1; i >= 0; i--) {
            double most =
                    i == wish.length - 1 ? wish[i] : up[i + 1] - layer.get(i).height() - gap(layer, i + 1);
            up[i] = Math.min(wish[i], most);
        }
        for (int i = 0; i < wish.length; i++) {
            layer.get(i).y = (down[i] + up[i]) / 2;
        }
    }

    /** Between a slot and the one before it. */
    private static double gap(List<Slot> layer, int index) {
        boolean lines = layer.get(index).isPassing() && layer.get(index - 1).isPassing();
        return lines ? GAP_BETWEEN_LINES : GAP;
    }

    private static double wish(Slot slot) {
        double middle = Stream.concat(slot.left.stream(), slot.right.stream())
                .mapToDouble(Slot::middle)
                .average()
                .orElse(slot.middle());
        return middle - slot.height() / 2;
    }
}
