/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.migrator.report.layout.Box;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.SchemaObject;
import java.util.List;

/**
 * An object in a diagram.
 *
 * @param object the object
 * @param note below its name
 * @param rows columns to show
 * @param more how many columns are not shown
 */
record Node(SchemaObject object, String note, List<Row> rows, int more) {

    /** A column: its mark, name and type. */
    record Row(String mark, String name, String type) {}

    static final double WIDTH_OF_LETTER = 7.3;
    static final double HEAD = 44;
    static final double ROW = 18;
    private static final double LEAST_WIDTH = 150;
    private static final double PADDING = 30;
    private static final int LONGEST = 34;
    private static final double FOOT = 8;

    String name() {
        return object.name();
    }

    /** The name for people. */
    String title() {
        return ForeignNames.shown(name());
    }

    /** Long names end in an ellipsis; the whole name is in the tooltip. */
    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    double width() {
        double widest = Math.max(shortened(title()).length(), shortened(note).length() * 0.9);
        for (Row row : rows) {
            widest = Math.max(
                    widest,
                    shortened(row.name()).length() + shortened(row.type()).length() + 4.0);
        }
        return Math.max(LEAST_WIDTH, widest * WIDTH_OF_LETTER + PADDING);
    }

    double height() {
        int lines = rows.size() + (more > 0 ? 1 : 0);
        return HEAD + (lines == 0 ? 0 : lines * ROW + FOOT);
    }

    Box box() {
        return new Box(name(), width(), height(), group());
    }

    /** The part of the name before the first underscore: stg_, dim_, fct_. */
    String prefix() {
        String name = ForeignNames.bare(name());
        int end = name.indexOf('_');
        return end > 0 ? name.substring(0, end + 1) : "";
    }

    private String group() {
        return prefix();
    }
}
