/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two diagrams as Mermaid, in Markdown, as GitHub and GitLab show them: {@code erDiagram} for tables, {@code flowchart} for views. Names
 * are those of the schema in quotes; boxes are numbered, because Mermaid's own names may hold few characters.
 */
public final class Mermaid {

    private final Schema schema;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Mermaid(Schema schema) {
        this.schema = schema;
        schema.objects().keySet().forEach(name -> ids.put(name, "o" + (ids.size() + 1)));
    }

    /** Markdown with one block for each diagram that has something to show. */
    public static String of(Schema schema) {
        Mermaid mermaid = new Mermaid(schema);
        mermaid.relations();
        mermaid.lineage();
        return mermaid.text.toString();
    }

    private void relations() {
        List<Table> tables = schema.all(Table.class);
        if (tables.isEmpty()) {
            return;
        }
        text.append("```mermaid\nerDiagram\n");
        for (Table table : tables) {
            text.append("  ")
                    .append(ids.get(table.name()))
                    .append('[')
                    .append(quoted(ForeignNames.shown(table.name())))
                    .append("] {\n");
            table.columns()
                    .forEach(column ->
                            text.append("    ").append(attribute(table, column)).append('\n'));
            text.append("  }\n");
        }
        for (Relation each : Relations.of(schema)) {
            text.append("  ")
                    .append(ids.get(each.to()))
                    .append(each.declared() ? " ||--o{ " : " ||..o{ ")
                    .append(ids.get(each.from()))
                    .append(" : ")
                    .append(quoted(each.column()))
                    .append('\n');
        }
        text.append("```\n");
    }

    private static String attribute(Table table, Column column) {
        List<String> notes = new ArrayList<>();
        if (!word(column.name()).equals(column.name())) {
            notes.add(column.name());
        }
        if (table.isKeyColumn(column.name())) {
            notes.add(ObjectKind.of(table).label());
        }
        notes.add(column.type().sql());
        String key = ObjectKind.of(table) == ObjectKind.PRIMARY && table.isKeyColumn(column.name()) ? " PK" : "";
        return word(column.type().sql().replaceAll("[(<].*", "")) + " " + word(column.name()) + key + " "
                + quoted(String.join(", ", notes));
    }

    /** Attribute names begin with a letter and hold letters, digits, hyphens and underscores. */
    private static String word(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]", "_");
        return plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "c_" + plain : plain;
    }

    private void lineage() {
        Lineage lineage = Lineage.of(schema);
        if (lineage.all().isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append("```mermaid\nflowchart LR\n");
        for (SchemaObject object : schema.objects().values()) {
            boolean shown = !lineage.reads(object.name()).isEmpty()
                    || !lineage.readers(object.name()).isEmpty();
            shape(object)
                    .filter(shape -> shown)
                    .ifPresent(shape -> text.append("  ").append(shape).append('\n'));
        }
        lineage.all()
                .forEach((reader, bases) -> bases.forEach(base -> text.append("  ")
                        .append(ids.get(base))
                        .append(" --> ")
                        .append(ids.get(reader))
                        .append('\n')));
        text.append("```\n");
    }

    /** Tables are cylinders, views round, materialized views boxes with double sides. */
    private Optional<String> shape(SchemaObject object) {
        String id = ids.get(object.name());
        String name = quoted(ForeignNames.shown(object.name()));
        return Optional.of(
                switch (ObjectKind.of(object)) {
                    case VIEW -> id + "([" + name + "])";
                    case MATERIALIZED_VIEW -> id + "[[" + name + "]]";
                    default -> id + "[(" + name + ")]";
                });
    }

    /** Mermaid writes characters of HTML with a hash. */
    private static String quoted(String text) {
        String plain = text.replace("\"", "#quot;").replace("<", "#lt;").replace(">", "#gt;");
        return "\"" + plain.replaceAll("\\s+", " ").replace("`", "'") + "\"";
    }
}
