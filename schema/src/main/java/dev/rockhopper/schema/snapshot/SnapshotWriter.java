/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

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

    private SnapshotWriter() {}

    /** The snapshot as JSON, ended by a line end. */
    public static String write(Snapshot snapshot) {
        JsonNode tree = SnapshotMapper.MAPPER.valueToTree(SnapshotFile.of(snapshot));
        StringBuilder out = new StringBuilder();
        object(out, tree, "");
        return out.append('\n').toString();
    }

    private static void object(StringBuilder out, JsonNode node, String indent) {
        out.append('{');
        String separator = "\n";
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            out.append(separator)
                    .append(indent)
                    .append("  ")
                    .append(quoted(member.getKey()))
                    .append(": ");
            member(out, member.getKey(), member.getValue(), indent + "  ");
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private static void member(StringBuilder out, String name, JsonNode value, String indent) {
        if (!SPREAD.contains(name) || value.isEmpty()) {
            flat(out, value);
        } else if (value.isObject()) {
            object(out, value, indent);
        } else {
            array(out, name, value, indent);
        }
    }

    private static void array(StringBuilder out, String name, JsonNode value, String indent) {
        out.append('[');
        String separator = "\n";
        for (JsonNode element : value) {
            out.append(separator).append(indent).append("  ");
            if (element.isObject() && !FLAT_INSIDE.contains(name)) {
                object(out, element, indent + "  ");
            } else {
                flat(out, element);
            }
            separator = ",\n";
        }
        out.append('\n').append(indent).append(']');
    }

    private static void flat(StringBuilder out, JsonNode value) {
        if (value.isObject()) {
            String separator = "{";
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                out.append(separator).append(quoted(member.getKey())).append(": ");
                flat(out, member.getValue());
                separator = ", ";
            }
            out.append(value.isEmpty() ? "{}" : "}");
        } else if (value.isArray()) {
            String separator = "[";
            for (JsonNode element : value) {
                out.append(separator);
                flat(out, element);
                separator = ", ";
            }
            out.append(value.isEmpty() ? "[]" : "]");
        } else {
            out.append(SnapshotMapper.MAPPER.writeValueAsString(value));
        }
    }

    private static String quoted(String text) {
        return SnapshotMapper.MAPPER.writeValueAsString(text);
    }
}
