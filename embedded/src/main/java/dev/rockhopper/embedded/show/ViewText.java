/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.show;

import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredView;
import dev.rockhopper.embedded.catalog.VersionGates;
import java.util.stream.Collectors;

/** SHOW CREATE VIEW. Source: FE class {@code AstToStringBuilder}; semantics 2.6. */
public final class ViewText {
    private ViewText() {}

    /** The statement, with its semicolon; servers that write queries anew say LATERAL in the definition only. */
    public static String sql(StoredView view, VersionGates gates) {
        StoredView.Definition definition = view.definition();
        String columns =
                definition.columns().stream().map(ViewText::column).collect(Collectors.joining(", ", " (", ")"));
        String comment = definition.comment().isEmpty() ? "" : "\nCOMMENT " + Texts.comment(definition.comment());
        return "CREATE VIEW " + Texts.name(view.name()) + columns + comment + " SECURITY " + definition.security()
                + " AS "
                + (gates.keepsViewText()
                        ? definition.query()
                        : definition.query().replace(" LATERAL ", " ")) + ";";
    }

    private static String column(StoredColumn column) {
        return column(column.name(), column.comment());
    }

    /** A named column with its comment, if it has one. */
    static String column(String name, String comment) {
        return Texts.name(name) + (comment.isEmpty() ? "" : " COMMENT " + Texts.comment(comment));
    }
}
