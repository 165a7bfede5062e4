/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes snapshots: objects by name, one column or property a line, {@code \n} as line end, the same bytes for equal schemas.
 *
 * <p>Members that hold lists of named things are spread over lines; everything below them stays on one line, so that two branches
 * that touch different columns do not touch the same line.
 */
public final class SnapshotWriter {

    private static final Set<String> SPREAD = Set.of(
            "heads",
            "objects",
            "unmanaged",
            "columns",
            "partitioning",
            "partitions",
            "indexes",
            "properties",
            "rollups",
            "query");

    private static final Set<String> FLAT_INSIDE = Set.of("columns", "partitions", "indexes", "rollups", "unmanaged");

    private final StringBuilder out = new StringBuilder();

    private SnapshotWriter() {}

    /** The snapshot as JSON, ended by a line end. */
    public static String write(Snapshot snapshot) {
        SnapshotWriter writer = new SnapshotWriter();
        writer.object(SnapshotTree.of(SnapshotFile.of(snapshot)).values(), "");
        return writer.out.append('\n').toString();
    }

    private void object(Map<?, ?> members, String indent) {
        out.append('{');
        String separator = "\n";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            out.append(separator).append(indent).append("  ");
            name(member);
            member((String) member.getKey(), member.getValue(), indent + "  ");
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void member(String name, Object value, String indent) {
        if (SPREAD.contains(name) && value instanceof Map<?, ?> members) {
            object(members, indent);
        } else if (SPREAD.contains(name) && value instanceof List<?> elements) {
            array(name, elements, indent);
        } else {
            flat(value);
        }
    }

    private void array(String name, List<?> elements, String indent) {
        out.append('[');
        String separator = "\n";
        for (Object element : elements) {
            out.append(separator).append(indent).append("  ");
            if (element instanceof Map<?, ?> members && !FLAT_INSIDE.contains(name)) {
                object(members, indent + "  ");
            } else {
                flat(element);
            }
            separator = ",\n";
        }
        out.append('\n').append(indent).append(']');
    }

    private void flat(Object value) {
        if (value instanceof Map<?, ?> members) {
            String separator = "{";
            for (Map.Entry<?, ?> member : members.entrySet()) {
                out.append(separator);
                name(member);
                flat(member.getValue());
                separator = ", ";
            }
            out.append(members.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> elements) {
            String separator = "[";
            for (Object element : elements) {
                out.append(separator);
                flat(element);
                separator = ", ";
            }
            out.append(elements.isEmpty() ? "[]" : "]");
        } else if (value instanceof String text) {
            JsonText.quote(text, out);
        } else {
            out.append(value);
        }
    }

    private void name(Map.Entry<?, ?> member) {
        JsonText.quote((String) member.getKey(), out);
        out.append(": ");
    }
}
