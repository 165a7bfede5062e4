/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.schema;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.service.ComparisonJson;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.evolve.LocalNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.plan.Refusal;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;

/** Prints comparisons. */
public final class DiffPrinter {

    private final CliContext context;
    private final boolean several;
    private String current = "";

    /**
     * A printer.
     *
     * @param several whether more than one database was compared, so that people must know which is the current one
     */
    DiffPrinter(CliContext context, boolean several) {
        this.context = context;
        this.several = several;
    }

    void print(Comparison comparison, DiffCommand.Format format) {
        switch (format) {
            case SQL -> sql(comparison);
            case TEXT -> text(comparison);
            case JSON -> context.out().println(ComparisonJson.write(List.of(comparison)));
        }
    }

    private void sql(Comparison comparison) {
        if (comparison.isEmpty()) {
            return;
        }
        for (Refusal refusal : comparison.plan().refusals()) {
            context.out().println("-- refused: " + refusal.message().toString().replaceAll("\\R", " "));
        }
        DdlRenderer renderer = new DdlRenderer(comparison.server());
        for (Step step : comparison.plan().steps()) {
            Statement statement = several ? use(step.statement(), comparison.database()) : step.statement();
            step.hazards()
                    .forEach(each -> context.out().println("-- " + each.kind().word() + ": " + each.text()));
            context.out().println(renderer.render(statement) + ";");
        }
    }

    /** Says which database comes next, and leaves its name out of the statement. */
    private Statement use(Statement statement, String own) {
        String database = LocalNames.target(statement)
                .map(name -> name.database().orElse(own))
                .orElse(current);
        if (!database.equals(current) && !database.isEmpty()) {
            context.out().println("USE " + Sql.name(database) + ";");
            current = database;
        }
        return LocalNames.in(Schema.empty().inDatabase(database), statement);
    }

    private void text(Comparison comparison) {
        if (several) {
            context.out().println("database " + comparison.database() + ":");
        }
        if (comparison.isEmpty()) {
            context.out().println("No difference.");
        }
        new PlanPrinter(context, new DdlRenderer(comparison.server())).print(comparison.plan(), comparison.changes());
    }
}
