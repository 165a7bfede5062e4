/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A diagram that is laid out; its upper left corner is at 0, 0.
 *
 * @param boxes upper left corners by id
 * @param routes for each line the points it runs through, first and last at the boxes
 * @param captions names of groups and where they stand
 * @param width of everything
 * @param height of everything
 */
public record Picture(
        Map<String, Point> boxes,
        Map<Line, List<Point>> routes,
        Map<String, Point> captions,
        double width,
        double height) {

    Picture movedBy(double dx, double dy) {
        Map<String, Point> movedBoxes = new LinkedHashMap<>();
        boxes.forEach((id, at) -> movedBoxes.put(id, at.plus(dx, dy)));
        Map<Line, List<Point>> movedRoutes = new LinkedHashMap<>();
        routes.forEach((line, route) ->
                movedRoutes.put(line, route.stream().map(at -> at.plus(dx, dy)).toList()));
        Map<String, Point> movedCaptions = new LinkedHashMap<>();
        captions.forEach((name, at) -> movedCaptions.put(name, at.plus(dx, dy)));
        return new Picture(movedBoxes, movedRoutes, movedCaptions, width, height);
    }
}
