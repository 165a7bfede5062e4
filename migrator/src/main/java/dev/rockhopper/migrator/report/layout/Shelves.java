/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts pictures on shelves from left to right, shelf below shelf. */
final class Shelves {

    private static final double GAP = 48;
    private static final double WIDER_THAN_HIGH = 1.5;
    private static final List<Double> TRIES = List.of(0.8, 1.0, 1.2, 1.4, 1.7, 2.0);

    private Shelves() {}

    /** Tries some widths, and takes the one that comes nearest to a page's form. */
    static Picture pack(List<Picture> parts) {
        double area = parts.stream()
                .mapToDouble(part -> (part.width() + GAP) * (part.height() + GAP))
                .sum();
        double widest = parts.stream().mapToDouble(Picture::width).max().orElse(0);
        double width = Math.sqrt(area * WIDER_THAN_HIGH);
        return TRIES.stream()
                .map(each -> pack(parts, Math.max(widest, width * each)))
                .min(Comparator.comparingDouble(Shelves::distance))
                .orElseThrow();
    }

    private static double distance(Picture picture) {
        return picture.height() == 0 ? 0 : Math.abs(Math.log(picture.width() / picture.height() / WIDER_THAN_HIGH));
    }

    private static Picture pack(List<Picture> parts, double limit) {
        Map<String, Point> boxes = new LinkedHashMap<>();
        Map<Line, List<Point>> routes = new LinkedHashMap<>();
        Map<String, Point> captions = new LinkedHashMap<>();
        double x = 0;
        double y = 0;
        double shelf = 0;
        double width = 0;
        for (Picture part : parts) {
            if (x > 0 && x + part.width() > limit) {
                x = 0;
                y += shelf + GAP;
                shelf = 0;
            }
            Picture moved = part.movedBy(x, y);
            boxes.putAll(moved.boxes());
            routes.putAll(moved.routes());
            captions.putAll(moved.captions());
            shelf = Math.max(shelf, part.height());
            width = Math.max(width, x + part.width());
            x += part.width() + GAP;
        }
        return new Picture(boxes, routes, captions, width, y + shelf);
    }
}
