/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where boxes lie. */
class LayoutTest {

    private static List<Box> boxes(int count, Random random) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(new Box("b" + i, 100 + random.nextInt(150), 40 + random.nextInt(160), "g" + i % 4));
        }
        return boxes;
    }

    private static List<Line> lines(int count, int boxes, Random random) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new Line("b" + random.nextInt(boxes), "b" + random.nextInt(boxes)));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void boxesNeverOverlapAndLieInThePicture(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(120);
        List<Box> boxes = boxes(count, random);
        Picture picture = Layout.of(boxes, lines(random.nextInt(count * 2), count, random));
        assertThat(picture.boxes()).hasSize(count);
        for (Box a : boxes) {
            Point at = picture.boxes().get(a.id());
            assertThat(at.x()).isBetween(-0.01, picture.width() - a.width() + 0.01);
            assertThat(at.y()).isBetween(-0.01, picture.height() - a.height() + 0.01);
            for (Box b : boxes) {
                Point other = picture.boxes().get(b.id());
                boolean apart = at.x() + a.width() <= other.x()
                        || other.x() + b.width() <= at.x()
                        || at.y() + a.height() <= other.y()
                        || other.y() + b.height() <= at.y();
                assertThat(a.equals(b) || apart)
                        .as(a + " at " + at + " and " + b + " at " + other)
                        .isTrue();
            }
        }
    }

    @Test
    void linesRunFromLeftToRight() {
        List<Box> boxes = boxes(4, new Random(1));
        List<Line> lines = List.of(
                new Line("b0", "b1"),
                new Line("b1", "b2"),
                new Line("b0", "b3"),
                new Line("b3", "b2"),
                new Line("b0", "b2"));
        Picture picture = Layout.of(boxes, lines);
        for (Line line : lines) {
            List<Point> route = picture.routes().get(line);
            assertThat(route.get(0).x()).isLessThan(route.get(route.size() - 1).x());
        }
        assertThat(picture.routes().get(lines.get(4)))
                .as("around the layer between")
                .hasSize(3);
    }

    @Test
    void circlesAreDrawn() {
        Picture picture = Layout.of(boxes(2, new Random(1)), List.of(new Line("b0", "b1"), new Line("b1", "b0")));
        assertThat(picture.routes()).hasSize(2);
    }

    @Test
    void theWholeIsNoRibbon() {
        Picture picture = Layout.of(boxes(500, new Random(1)), List.of());
        assertThat(picture.width() / picture.height()).isBetween(0.8, 4.0);
    }
}
