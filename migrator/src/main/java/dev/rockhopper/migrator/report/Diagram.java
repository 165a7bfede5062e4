/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.migrator.report.layout.Box;
import dev.rockhopper.migrator.report.layout.Layout;
import dev.rockhopper.migrator.report.layout.Line;
import dev.rockhopper.migrator.report.layout.Picture;
import dev.rockhopper.migrator.report.layout.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A diagram as SVG. It can be read without the script; with it, it can be moved, enlarged and searched. */
final class Diagram {

    /** A line between objects: left, right, what it means, and whether that is only a guess. */
    record Edge(String from, String to, String label, boolean guess) {}

    private static final double MARGIN = 24;
    /** Pixels that a diagram has on a usual screen: names of groups can be read on all of it. */
    private static final double FULL_WIDTH = 1080;

    private static final int SMALLEST_GROUP = 3;

    private final List<Node> nodes;
    private final List<Edge> edges;
    private final Picture picture;

    Diagram(List<Node> nodes, List<Edge> edges) {
        this.nodes = nodes;
        this.edges = edges;
        Map<String, Long> groups = nodes.stream().collect(Collectors.groupingBy(Node::prefix, Collectors.counting()));
        boolean grouped = groups.size() > 1;
        List<Box> boxes = nodes.stream()
                .map(Node::box)
                .map(box -> grouped && groups.getOrDefault(box.group(), 0L) >= SMALLEST_GROUP
                        ? box
                        : new Box(box.id(), box.width(), box.height(), ""))
                .toList();
        this.picture = Layout.of(
                boxes,
                edges.stream().map(edge -> new Line(edge.from(), edge.to())).toList());
    }

    Markup svg(String label) {
        double width = picture.width() + 2 * MARGIN;
        double height = picture.height() + 2 * MARGIN;
        List<Markup> content = new ArrayList<>();
        picture.captions()
                .forEach((name, at) -> content.add(Markup.element("text")
                        .with("class", "caption")
                        .with("x", at.x() + MARGIN)
                        .with("y", at.y() + MARGIN)
                        .holding(name)));
        edges.forEach(edge -> content.add(edge(edge)));
        nodes.forEach(node -> content.add(node(node)));
        double letters = Math.max(15, width / FULL_WIDTH * 15);
        picture.captions()
                .forEach((name, at) -> content.add(Markup.element("text")
                        .with("class", "caption")
                        .with("x", at.x() + MARGIN)
                        .with("y", at.y() + MARGIN + 6)
                        .with("style", "font-size:" + Markup.number(letters) + "px")
                        .holding(name)));
        return Markup.element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("role", "img")
                .with("aria-label", label)
                .with("viewBox", "0 0 " + Markup.number(width) + " " + Markup.number(height))
                .with("data-width", width)
                .with("data-height", height)
                .holding(content.toArray(Markup[]::new));
    }

    private Markup edge(Edge edge) {
        List<Point> route = picture.routes().get(new Line(edge.from(), edge.to()));
        if (route == null) {
            return Markup.NOTHING;
        }
        return Markup.element("g")
                .with("class", edge.guess() ? "edge guess" : "edge")
                .with("data-from", edge.from())
                .with("data-to", edge.to())
                .holding(
                        Markup.element("title").holding(edge.from() + " → " + edge.to() + edge.label()),
                        Markup.element("path").with("d", curve(route)).empty());
    }

    private static String curve(List<Point> route) {
        StringBuilder path = new StringBuilder();
        Point last = null;
        for (Point point : route) {
            Point at = new Point(point.x() + MARGIN, point.y() + MARGIN);
            if (last == null) {
                path.append('M').append(pair(at));
            } else {
                double bend = Math.max(28, Math.abs(at.x() - last.x()) / 2);
                path.append('C')
                        .append(pair(new Point(last.x() + bend, last.y())))
                        .append(' ')
                        .append(pair(new Point(at.x() - bend, at.y())))
                        .append(' ')
                        .append(pair(at));
            }
            last = at;
        }
        return path.toString();
    }

    private static String pair(Point point) {
        return Markup.number(point.x()) + " " + Markup.number(point.y());
    }

    private Markup node(Node node) {
        Point at = picture.boxes().get(node.name());
        List<Markup> content = new ArrayList<>();
        content.add(Markup.element("title").holding(node.title() + "\n" + node.note()));
        content.add(rectangle("card", node.width(), node.height(), 8));
        content.add(rectangle("bar", 4, node.height(), 2));
        content.add(text("name", 14, 19, Node.shortened(node.title())));
        content.add(text("note", 14, 35, Node.shortened(node.note())));
        double y = Node.HEAD + 12;
        for (Node.Row row : node.rows()) {
            content.add(text(row.mark().isEmpty() ? "column" : "column key", 14, y, Node.shortened(row.name())));
            content.add(Markup.element("text")
                    .with("class", "type")
                    .with("x", node.width() - 10)
                    .with("y", y)
                    .holding(Node.shortened(row.type())));
            y += Node.ROW;
        }
        if (node.more() > 0) {
            content.add(text("type left", 14, y, "+ " + node.more() + " more"));
        }
        return Markup.element("g")
                .with("class", "node " + ObjectKind.of(node.object()).css())
                .with("data-name", node.name())
                .with("transform", "translate(" + pair(new Point(at.x() + MARGIN, at.y() + MARGIN)) + ")")
                .holding(content.toArray(Markup[]::new));
    }

    private static Markup rectangle(String css, double width, double height, double corner) {
        return Markup.element("rect")
                .with("class", css)
                .with("width", width)
                .with("height", height)
                .with("rx", corner)
                .empty();
    }

    private static Markup text(String css, double x, double y, String text) {
        return Markup.element("text")
                .with("class", css)
                .with("x", x)
                .with("y", y)
                .holding(text);
    }

    /** Nodes by name, for tests. */
    Map<String, Point> places() {
        return new HashMap<>(picture.boxes());
    }
}
