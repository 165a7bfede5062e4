/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Boxes without lines in columns of about the same height, below the name of their group. */
final class Block {

    private static final double GAP = 18;
    private static final double CAPTION = 30;
    private static final double WIDER_THAN_HIGH = 1.3;

    private Block() {}

    static Picture of(String group, List<Box> boxes) {
        double top = group.isEmpty() ? 0 : CAPTION;
        double area = boxes.stream()
                .mapToDouble(box -> (box.width() + GAP) * (box.height() + GAP))
                .sum();
        double tallest = boxes.stream().mapToDouble(Box::height).max().orElse(0);
        double limit = Math.max(tallest, Math.sqrt(area / WIDER_THAN_HIGH));
        Map<String, Point> places = new LinkedHashMap<>();
        double x = 0;
        double y = 0;
        double column = 0;
        double height = 0;
        for (Box box : boxes) {
            if (y > 0 && y + box.height() > limit + GAP) {
                x += column + GAP;
                y = 0;
                column = 0;
            }
            places.put(box.id(), new Point(x, top + y));
            y += box.height() + GAP;
            column = Math.max(column, box.width());
            height = Math.max(height, top + y - GAP);
        }
        Map<String, Point> captions = group.isEmpty() ? Map.of() : Map.of(group, new Point(0, CAPTION / 2));
        return new Picture(places, Map.of(), captions, x + column, height);
    }
}
