/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.schema;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.Style;
import dev.rockhopper.migrator.cli.console.Words;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.Step;
import java.util.List;
import java.util.Locale;

/** Prints plans for people: one line a step, with what it costs and what to look out for. */
public final class PlanPrinter {

    private final CliContext context;
    private final DdlRenderer renderer;
    private final Style style;

    public PlanPrinter(CliContext context, DdlRenderer renderer) {
        this.renderer = renderer;
        this.context = context;
        this.style = new Style(context.colours());
    }

    /** Changes, steps and refusals. */
    void print(Plan plan, List<dev.rockhopper.schema.diff.Change> changes) {
        ChangeText.lines(changes).forEach(line -> context.out().println("- " + line));
        if (!plan.steps().isEmpty()) {
            context.out().println("plan:");
        }
        steps(plan.steps());
        plan.refusals()
                .forEach(refusal -> context.out()
                        .println(style.red("  refused") + "  " + refusal.message()
                                + (refusal.rebuildable() ? " (a rebuild of the table could do it)" : "")));
    }

    /** The steps, with their cost where it is more than a change of the catalog. */
    public void steps(List<Step> steps) {
        int number = 1;
        for (Step step : steps) {
            String text = Words.oneLine(renderer.render(step.statement()));
            context.out().println("  " + number++ + "  " + text + cost(step.cost()));
            for (Hazard hazard : step.hazards()) {
                context.out().println("     " + style.yellow(hazard.kind().word()) + ": " + hazard.text());
            }
        }
    }

    private String cost(Cost cost) {
        return cost == Cost.METADATA
                ? ""
                : "  " + style.dim("[" + cost.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "]");
    }
}
