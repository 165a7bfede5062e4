/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.object;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.Change.ViewAspect;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewSecurity;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Changed views: CREATE OR REPLACE with everything, because it alone keeps comments; then SET SECURITY, because it alone changes that.
 *
 * <p>Source: FE classes {@code AlterViewStmt.fromReplaceStmt} and {@code AlterJobMgr.alterView}.
 */
public final class ViewPlanner {

    private ViewPlanner() {}

    /** Adds the steps of a changed view. */
    public static void plan(Draft draft, Change.ViewAltered change) {
        Set<ViewAspect> text = EnumSet.copyOf(change.aspects());
        boolean security = text.remove(ViewAspect.SECURITY);
        if (!text.isEmpty()) {
            replace(draft, change);
        }
        if (security) {
            secure(draft, change);
        }
    }

    private static void replace(Draft draft, Change.ViewAltered change) {
        View actual = change.actual();
        View wanted = CreatePlanner.forServer(draft, change.wanted());
        if (draft.server().replacesViews()) {
            Reverse reverse = new Reverse.By(List.of(replacement(CreatePlanner.forServer(draft, actual))));
            draft.step(change, replacement(wanted), reverse, List.of());
        } else {
            DropPlanner.plan(draft, change, actual);
            CreatePlanner.plan(draft, change, wanted);
        }
    }

    private static void secure(Draft draft, Change.ViewAltered change) {
        if (!draft.server().securesViews()) {
            draft.refuse(
                    change,
                    Message.error(
                            PlanCode.VERSION,
                            change.object(),
                            "This version does not know SECURITY of views.",
                            "upgrade the server to 3.4.1 or newer, or remove SECURITY"),
                    false);
            return;
        }
        ViewSecurity wanted = change.wanted().security().orElse(ViewSecurity.NONE);
        ViewSecurity actual = change.actual().security().orElse(ViewSecurity.NONE);
        draft.step(
                change,
                secured(change.object(), wanted),
                new Reverse.By(List.of(secured(change.object(), actual))),
                List.of());
    }

    private static Statement replacement(View view) {
        return new CreateView(ObjectName.of(view.name()), false, true, view);
    }

    private static Statement secured(String name, ViewSecurity security) {
        return new AlterView(ObjectName.of(name), new AlterView.SetSecurity(security));
    }
}
