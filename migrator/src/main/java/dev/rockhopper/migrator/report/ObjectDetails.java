/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What opens below the line of an object: columns, facts, lineage, DDL. */
final class ObjectDetails {

    private final Lineage lineage;

    ObjectDetails(Lineage lineage) {
        this.lineage = lineage;
    }

    Markup markup(SchemaObject object) {
        List<Markup> facts = new ArrayList<>();
        if (object instanceof Table table) {
            facts.add(fact("Sort key", String.join(", ", table.sortKey())));
            facts.add(list(
                    "Indexes",
                    table.indexes().stream().map(ObjectDetails::index).toList()));
            facts.add(list(
                    "Rollups", table.rollups().stream().map(each -> each.name()).toList()));
            facts.add(properties(table.properties()));
        } else if (object instanceof MaterializedView view) {
            facts.add(fact("Refresh", Facts.refresh(view)));
            facts.add(fact("Sort key", String.join(", ", view.sortKey())));
            facts.add(list(
                    "Indexes", view.indexes().stream().map(ObjectDetails::index).toList()));
            facts.add(properties(view.properties()));
        }
        facts.add(links("Reads", lineage.reads(object.name())));
        facts.add(links("Read by", lineage.readers(object.name())));
        Markup columns = object instanceof Table table ? columns(table) : Markup.NOTHING;
        return Markup.element("div", "details", columns, Markup.element("dl", "facts", Markup.of(facts)), ddl(object));
    }

    private static Markup columns(Table table) {
        boolean aggregates =
                table.columns().stream().anyMatch(each -> each.aggregate().isPresent());
        List<Markup> rows = table.columns().stream()
                .map(column -> column(table, column, aggregates))
                .toList();
        Markup heads = Markup.element("tr")
                .holding(
                        head(""),
                        head("Column"),
                        head("Type"),
                        head("Null"),
                        aggregates ? head("Aggregate") : Markup.NOTHING,
                        head("Default"),
                        head("Comment"));
        return Markup.element(
                "div",
                "scroll",
                Markup.element(
                        "table",
                        "columns",
                        Markup.element("thead").holding(heads),
                        Markup.element("tbody").holding(rows.toArray(Markup[]::new))));
    }

    private static Markup head(String text) {
        return Markup.element("th").holding(text);
    }

    private static Markup column(Table table, Column column, boolean aggregates) {
        boolean key = table.isKeyColumn(column.name());
        return Markup.element("tr")
                .holding(
                        cell("mark", key ? "●" : ""),
                        cell("mono name", column.name()),
                        cell("mono", column.type().sql()),
                        cell("muted", Facts.nullable(table, column) ? "null" : ""),
                        aggregates
                                ? cell(
                                        "mono",
                                        column.aggregate()
                                                .map(each -> each.sql())
                                                .orElse(""))
                                : Markup.NOTHING,
                        cell("mono", Facts.filling(column)),
                        cell("comment", column.comment()));
    }

    private static Markup cell(String css, String text) {
        return Markup.element("td", css, text);
    }

    private static String index(Index index) {
        return index.name() + " (" + String.join(", ", index.columns()) + ") " + index.type();
    }

    private static Markup fact(String name, String value) {
        return value.isEmpty() ? Markup.NOTHING : fact(name, Markup.element("span", "mono", value));
    }

    private static Markup fact(String name, Markup value) {
        return Markup.of(
                Markup.element("dt").holding(name), Markup.element("dd").holding(value));
    }

    private static Markup list(String name, Collection<String> values) {
        List<Markup> lines =
                values.stream().map(each -> Markup.element("div", "mono", each)).toList();
        return lines.isEmpty() ? Markup.NOTHING : fact(name, Markup.of(lines));
    }

    private static Markup properties(Map<String, String> properties) {
        return list(
                "Properties",
                properties.entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue())
                        .sorted()
                        .toList());
    }

    private static Markup links(String name, Set<String> objects) {
        List<Markup> links = objects.stream()
                .map(each -> Markup.element("a")
                        .with("class", "mono")
                        .with("href", "#o-" + each)
                        .holding(ForeignNames.shown(each)))
                .toList();
        return links.isEmpty() ? Markup.NOTHING : fact(name, Markup.element("span", "links", Markup.of(links)));
    }

    private static Markup ddl(SchemaObject object) {
        return Markup.element("details")
                .with("class", "ddl")
                .holding(Markup.element("summary").holding("DDL"), code(DdlRenderer.NEWEST.render(create(object))));
    }

    /** SQL with colours, and a button that copies it. */
    static Markup code(String sql) {
        return Markup.element(
                "div",
                "code",
                Markup.element("button")
                        .with("type", "button")
                        .with("class", "copy")
                        .holding("Copy"),
                Markup.element("pre").holding(Markup.element("code").holding(SqlHighlighter.highlight(sql))));
    }

    private static Statement create(SchemaObject object) {
        if (object instanceof Table table) {
            return CreateTable.of(table);
        }
        return object instanceof View view ? CreateView.of(view) : CreateMaterializedView.of((MaterializedView) object);
    }
}
