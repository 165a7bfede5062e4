/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateView;
import java.util.List;

/** CREATE VIEW and ALTER VIEW. */
final class ViewRenderer {

    private ViewRenderer() {}

    /** Servers before 3.4.1 do not know SECURITY; what they do is what NONE means. */
    static String render(CreateView create, ServerProfile server) {
        View view = create.view();
        Lines lines = new Lines("CREATE " + (create.orReplace() ? "OR REPLACE " : "") + "VIEW "
                + (create.ifNotExists() ? "IF NOT EXISTS " : "") + Sql.name(create.name()) + columns(view.columns()));
        lines.comment(view.comment());
        if (server.version().atLeast(3, 4, 1)) {
            view.security().ifPresent(security -> lines.add("SECURITY " + security));
        }
        return lines.add("AS").add(view.query()).toString();
    }

    private static String columns(List<ViewColumn> columns) {
        return columns.isEmpty()
                ? ""
                : " "
                        + Sql.block(
                                columns.stream().map(ClauseRenderer::viewColumn).toList());
    }

    static String render(AlterView alter) {
        String head = "ALTER VIEW " + Sql.name(alter.name());
        if (alter.action() instanceof AlterView.SetSecurity set) {
            return head + " SET SECURITY " + set.security();
        }
        AlterView.Redefine redefine = (AlterView.Redefine) alter.action();
        return new Lines(head + columns(redefine.columns()))
                .add("AS")
                .add(redefine.query())
                .toString();
    }
}
