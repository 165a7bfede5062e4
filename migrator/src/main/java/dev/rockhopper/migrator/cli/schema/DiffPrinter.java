/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.schema;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.service.ComparisonJson;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.plan.Refusal;
import dev.rockhopper.schema.plan.Step;
import java.util.List;

/** Prints comparisons. */
public final class DiffPrinter {

    private final CliContext context;

    DiffPrinter(CliContext context) {
        this.context = context;
    }

    void print(List<Comparison> comparisons, DiffCommand.Format format) {
        switch (format) {
            case SQL -> comparisons.forEach(each -> sql(each, comparisons.size() > 1));
            case TEXT -> comparisons.forEach(each -> text(each, comparisons.size() > 1));
            case JSON -> context.out().println(ComparisonJson.write(comparisons));
        }
    }

    private void sql(Comparison comparison, boolean several) {
        if (comparison.isEmpty()) {
            return;
        }
        if (several) {
            context.out().println("USE " + Sql.name(comparison.database()) + ";");
        }
        for (Refusal refusal : comparison.plan().refusals()) {
            context.out().println("-- refused: " + refusal.message().toString().replaceAll("\\R", " "));
        }
        for (Step step : comparison.plan().steps()) {
            step.hazards()
                    .forEach(each -> context.out().println("-- " + each.kind().word() + ": " + each.text()));
            context.out().println(DdlRenderer.NEWEST.render(step.statement()) + ";");
        }
    }

    private void text(Comparison comparison, boolean several) {
        if (several) {
            context.out().println("database " + comparison.database() + ":");
        }
        if (comparison.isEmpty()) {
            context.out().println("No difference.");
        }
        new PlanPrinter(context).print(comparison.plan(), comparison.changes());
    }
}
