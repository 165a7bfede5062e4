/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.option.ObserveFlags;
import dev.rockhopper.migrator.observe.EventFile;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.service.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A run on one database that people watch. */
public final class ObservedRun {

    private final CliContext context;
    private final ObserveFlags flags;

    ObservedRun(CliContext context, ObserveFlags flags) {
        this.context = context;
        this.flags = flags;
    }

    /** Runs, shows how it goes, and sums up. */
    void run(Project project, Function<RunListener, List<Stage>> run) {
        CtrlC ctrlC = CtrlC.watch(context);
        ProgressPrinter progress =
                new ProgressPrinter(context, new InterruptDialog(context, flags.onInterrupt(), ctrlC));
        Optional<EventFile> events = flags.open(context, project.connectionPlace());
        try {
            new RunPrinter(context).summary(run.apply(ObserveFlags.listeners(progress, events)));
        } finally {
            progress.end();
            events.ifPresent(EventFile::close);
            ctrlC.close();
        }
    }
}
