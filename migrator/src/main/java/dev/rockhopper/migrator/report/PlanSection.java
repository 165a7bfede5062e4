/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.plan.Hazard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What would be run: pending revisions, and what no revision has yet. */
final class PlanSection {

    private final ReportModel model;

    PlanSection(ReportModel model) {
        this.model = model;
    }

    Markup markup() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element("h2").holding("Plan"));
        if (model.pending().isEmpty() && model.unwritten().isEmpty()) {
            parts.add(Markup.element("p", "muted", "Nothing is pending."));
        }
        for (PlannedRevision revision : model.pending()) {
            parts.add(group(
                    Markup.of(Markup.element("code").holding(revision.id()), Markup.text(" " + revision.message())),
                    revision.steps()));
        }
        if (!model.unwritten().isEmpty()) {
            parts.add(group(Markup.text("Changes of entities that no revision has yet"), model.unwritten()));
        }
        return HtmlReport.section("plan", parts.toArray(Markup[]::new));
    }

    private static Markup group(Markup title, List<PlannedStep> steps) {
        List<Markup> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            lines.add(step(i + 1, steps.get(i)));
        }
        Markup list = lines.isEmpty()
                ? Markup.element("p", "muted", "No steps.")
                : Markup.element("ol", "steps", Markup.of(lines));
        return Markup.element("div", "revision", Markup.element("h3").holding(title), list);
    }

    private static Markup step(int number, PlannedStep step) {
        List<Markup> hazards = step.hazards().stream().map(PlanSection::hazard).toList();
        return Markup.element("li")
                .holding(
                        Markup.element(
                                "div",
                                "step-head",
                                Markup.element("span", "step-number", Integer.toString(number)),
                                step.cost().map(PlanSection::cost).orElse(Markup.NOTHING),
                                Markup.of(hazards)),
                        ObjectDetails.code(step.sql()));
    }

    private static Markup cost(Cost cost) {
        String word = cost.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        boolean heavy = cost.compareTo(Cost.FAST_JOB) > 0;
        return Markup.element("em", heavy ? "cost heavy" : "cost", word);
    }

    private static Markup hazard(Hazard hazard) {
        return Markup.element(
                "span", "hazard", Markup.element("b", "", hazard.kind().word()), Markup.text(" " + hazard.text()));
    }
}
