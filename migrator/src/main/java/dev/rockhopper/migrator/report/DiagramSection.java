/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import java.util.List;

/** A section with a diagram and what its lines mean. */
final class DiagramSection {

    private DiagramSection() {}

    static Markup relations(Diagrams diagrams, List<Relation> relations, boolean empty) {
        long declared = relations.stream().filter(Relation::declared).count();
        String text = relations.isEmpty()
                ? "No table declares foreign_key_constraints, and no column is named like another table's key."
                : declared + " declared as foreign_key_constraints (solid), " + (relations.size() - declared)
                        + " guessed from names of columns (dashed)."
                        + (diagrams.isSmall() ? "" : " Tables without relations are not drawn.");
        return section(
                "relations",
                "Relations",
                text,
                empty ? Markup.NOTHING : diagrams.relations(relations).svg("Tables and their relations"));
    }

    static Markup lineage(Diagrams diagrams, Lineage lineage) {
        boolean empty = lineage.all().isEmpty();
        String text = empty
                ? "There are no views that read objects of this database."
                : "What views and materialized views read, from left to right.";
        return section(
                "lineage",
                "Lineage",
                text,
                empty ? Markup.NOTHING : diagrams.lineage(lineage).svg("Views and what they read"));
    }

    private static Markup section(String id, String title, String text, Markup svg) {
        return HtmlReport.section(
                id,
                Markup.element("h2").holding(title),
                Markup.element("p", "muted", text),
                svg.isEmpty() ? Markup.NOTHING : frame(svg));
    }

    private static Markup frame(Markup svg) {
        return Markup.element(
                "div",
                "diagram",
                Markup.element(
                        "div",
                        "tools",
                        tool("in", "+", "Enlarge"),
                        tool("out", "−", "Reduce"),
                        tool("fit", "Fit", "Show all"),
                        tool("full", "⤢", "Whole window")),
                svg,
                Markup.element(
                        "div",
                        "hint",
                        "Drag to move, double click or Ctrl + wheel to enlarge, click to open; the search above finds"));
    }

    private static Markup tool(String action, String text, String title) {
        return Markup.element("button")
                .with("type", "button")
                .with("data-tool", action)
                .with("title", title)
                .with("aria-label", title)
                .holding(text);
    }
}
