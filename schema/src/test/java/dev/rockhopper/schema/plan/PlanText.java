/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.Statement;

/** A plan as text: each statement with its cost, below it the hazards ({@code !}) and the way back ({@code <}); then refusals and notes. */
final class PlanText {

    private PlanText() {}

    static String of(Plan plan, ServerProfile server) {
        DdlRenderer renderer = new DdlRenderer(server);
        StringBuilder text = new StringBuilder();
        for (Step step : plan.steps()) {
            text.append(step.cost())
                    .append(": ")
                    .append(line(renderer, step.statement()))
                    .append('\n');
            step.hazards()
                    .forEach(each -> text.append("  ! ")
                            .append(each.kind().word())
                            .append(": ")
                            .append(each.text())
                            .append('\n'));
            if (step.reverse() instanceof Reverse.By by) {
                by.statements()
                        .forEach(each ->
                                text.append("  < ").append(line(renderer, each)).append('\n'));
            }
        }
        plan.refusals()
                .forEach(each -> text.append("REFUSED: ").append(each.message()).append('\n'));
        plan.notes().forEach(each -> text.append("NOTE: ").append(each).append('\n'));
        return text.toString();
    }

    /** The way back in its own order. */
    static String wayBack(Plan plan, ServerProfile server) {
        DdlRenderer renderer = new DdlRenderer(server);
        StringBuilder text = new StringBuilder();
        for (Reverse reverse : plan.wayBack()) {
            if (reverse instanceof Reverse.Impossible impossible) {
                text.append("BACK: impossible: ").append(impossible.reason()).append('\n');
            } else {
                ((Reverse.By) reverse)
                        .statements()
                        .forEach(each -> text.append("BACK: ")
                                .append(line(renderer, each))
                                .append('\n'));
            }
        }
        return text.toString();
    }

    static String line(DdlRenderer renderer, Statement statement) {
        return renderer.render(statement).replaceAll("\\s*\\n\\s*", " ");
    }
}
