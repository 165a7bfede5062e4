/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.codegen.text.Lines;
import dev.rockhopper.schema.ddl.DdlRenderer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes migration sources in SQL: a header of comments that begin with {@code -- rockhopper:}, then the statements, each ended by a
 * semicolon. The same source gives the same bytes.
 */
public final class SqlMigrationWriter {

    private static final int COMMENT_WIDTH = 100;

    private final DdlRenderer renderer;

    /** A writer that renders statements for one server. */
    public SqlMigrationWriter(DdlRenderer renderer) {
        this.renderer = renderer;
    }

    /** The text of the file with the upgrade, with line feeds. */
    public String up(MigrationSource source) {
        MigrationHeader header = source.header();
        List<String> lines = new ArrayList<>();
        lines.add(directive("revision " + header.id() + parents(header)));
        lines.add(directive("message " + comment(header.message())));
        list(lines, "labels", header.labels());
        list(lines, "depends on", header.dependsOn());
        list(lines, "replaces", header.replaces());
        return text(lines, source.notes(), source.upgrade());
    }

    /** The text of the file with the downgrade, with line feeds. */
    public String down(MigrationSource source) {
        return text(
                List.of(directive("revision " + source.header().id() + ", downgrade")), List.of(), source.downgrade());
    }

    private String text(List<String> header, List<String> notes, List<MigrationStep> steps) {
        StringBuilder out = new StringBuilder();
        header.forEach(line -> out.append(line).append('\n'));
        notes.forEach(note -> comment(out, note));
        if (steps.isEmpty()) {
            out.append("\n-- nothing to do\n");
        }
        for (MigrationStep step : steps) {
            out.append('\n');
            step.comments().forEach(each -> comment(out, each));
            step(out, step);
        }
        return out.toString();
    }

    private void step(StringBuilder out, MigrationStep step) {
        if (step instanceof MigrationStep.Irreversible irreversible) {
            out.append(directive("irreversible " + comment(irreversible.reason())))
                    .append('\n');
            return;
        }
        String sql = renderer.render(((MigrationStep.Run) step).statement());
        boolean commented = sql.substring(sql.lastIndexOf('\n') + 1).contains("--");
        out.append(sql).append(commented ? "\n;\n" : ";\n");
    }

    private static String parents(MigrationHeader header) {
        return switch (header.parents().size()) {
            case 0 -> "";
            case 1 -> ", parent " + header.parents().get(0);
            default -> ", parents " + String.join(" ", header.parents());
        };
    }

    private static void list(List<String> lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(directive(name + " " + String.join(" ", values)));
        }
    }

    private static String directive(String text) {
        return "-- rockhopper: " + text.strip();
    }

    private static void comment(StringBuilder out, String text) {
        Lines.wrapped(comment(text), COMMENT_WIDTH)
                .forEach(line -> out.append("-- ").append(line).append('\n'));
    }

    /** One line: whatever could end it is a blank. */
    private static String comment(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
