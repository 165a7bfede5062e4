/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.Style;
import dev.rockhopper.migrator.cli.console.Words;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.service.PreviewService.Preview;
import java.util.List;

/** What upgrade, downgrade and resume print in common. */
public final class RunPrinter {

    private final CliContext context;

    RunPrinter(CliContext context) {
        this.context = context;
    }

    /** One line at the end of a run. */
    void summary(List<Stage> stages) {
        int steps = stages.stream().mapToInt(stage -> stage.steps().size()).sum();
        Style style = new Style(context.colours());
        context.out()
                .println(
                        stages.isEmpty()
                                ? "Nothing to do."
                                : style.green("Done") + ": " + Words.count(stages.size(), "revision") + ", "
                                        + Words.count(steps, "step") + ".");
    }

    /** A script: a comment for each revision, each statement ended by a semicolon at the end of a line. */
    void script(Preview preview) {
        if (preview.stages().isEmpty()) {
            context.out().println("-- nothing to do");
        }
        for (Stage stage : preview.stages()) {
            String verb = stage.direction().verb();
            context.out().println("-- " + verb + " " + stage.revision() + "  " + stage.message());
            for (String statement : preview.statements(stage)) {
                context.out().println();
                context.out().println(statement.startsWith("--") ? statement : statement + ";");
            }
            context.out().println();
        }
    }
}
