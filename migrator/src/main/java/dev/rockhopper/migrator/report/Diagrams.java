/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The two diagrams of a report: tables and how they refer to each other; views and what they read. */
final class Diagrams {

    /** Above this, boxes show no columns, and tables without relations stand in the list only. */
    private static final int SMALL_SCHEMA = 80;

    private static final int MOST_ROWS = 9;

    private final ReportModel model;

    Diagrams(ReportModel model) {
        this.model = model;
    }

    Diagram relations(List<Relation> relations) {
        List<Table> tables = model.schema().all(Table.class);
        boolean small = isSmall();
        Set<String> related = new LinkedHashSet<>();
        relations.forEach(each -> related.addAll(List.of(each.from(), each.to())));
        List<Node> nodes = tables.stream()
                .filter(table -> small || related.isEmpty() || related.contains(table.name()))
                .map(table -> node(table, small))
                .toList();
        List<Diagram.Edge> edges = relations.stream()
                .map(each -> new Diagram.Edge(
                        each.to(),
                        each.from(),
                        " (" + each.column() + (each.declared() ? "" : ", by its name") + ")",
                        !each.declared()))
                .toList();
        return new Diagram(nodes, edges);
    }

    /** Whether all tables are drawn, with their columns. */
    boolean isSmall() {
        return model.schema().all(Table.class).size() <= SMALL_SCHEMA;
    }

    Diagram lineage(Lineage lineage) {
        Set<String> names = new LinkedHashSet<>();
        List<Diagram.Edge> edges = new ArrayList<>();
        lineage.all().forEach((reader, bases) -> {
            names.addAll(bases);
            names.add(reader);
            bases.forEach(base -> edges.add(new Diagram.Edge(base, reader, "", false)));
        });
        List<Node> nodes = model.schema().objects().values().stream()
                .filter(object -> names.contains(object.name()) || !(object instanceof Table))
                .map(object -> new Node(object, note(object), List.of(), 0))
                .toList();
        return new Diagram(nodes, edges);
    }

    private Node node(Table table, boolean columns) {
        if (!columns) {
            return new Node(table, note(table), List.of(), 0);
        }
        List<Node.Row> rows = table.columns().stream()
                .limit(MOST_ROWS)
                .map(column -> row(table, column))
                .toList();
        return new Node(table, note(table), rows, table.columns().size() - rows.size());
    }

    private static Node.Row row(Table table, Column column) {
        return new Node.Row(
                table.isKeyColumn(column.name()) ? "key" : "",
                column.name(),
                column.type().sql());
    }

    private String note(SchemaObject object) {
        String kind = ObjectKind.of(object).label();
        if (object instanceof MaterializedView view) {
            return kind + " · " + Facts.refresh(view);
        }
        ObjectSize size = model.sizes().get(object.name());
        return size == null || size.rows() == 0 ? kind : kind + " · " + Facts.count(size.rows()) + " rows";
    }
}
