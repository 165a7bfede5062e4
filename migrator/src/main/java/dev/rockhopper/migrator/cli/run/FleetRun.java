/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.MessagePrinter;
import dev.rockhopper.migrator.cli.console.Style;
import dev.rockhopper.migrator.cli.console.Words;
import dev.rockhopper.migrator.cli.option.ObserveFlags;
import dev.rockhopper.migrator.fleet.Fleet;
import dev.rockhopper.migrator.fleet.TargetResult;
import dev.rockhopper.migrator.fleet.TargetResult.Outcome;
import dev.rockhopper.migrator.observe.EventFile;
import dev.rockhopper.migrator.service.RunRequest;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A run on many databases, with one report at its end. */
public final class FleetRun {

    private final CliContext context;
    private final Style style;
    private final ObserveFlags flags;

    FleetRun(CliContext context, ObserveFlags flags) {
        this.context = context;
        this.style = new Style(context.colours());
        this.flags = flags;
    }

    /** 0: all are where they should be; 3: some are, and the same command goes on; 2: none was changed. */
    int run(Fleet fleet, RunRequest request) {
        Optional<EventFile> events = flags.open(context, "");
        try {
            List<TargetResult> results = fleet.run(
                    request,
                    target -> ObserveFlags.listeners(
                            new TargetPrinter(context, target), events.map(file -> file.forTarget(target))));
            report(results);
            return exit(results);
        } finally {
            events.ifPresent(EventFile::close);
        }
    }

    private void report(List<TargetResult> results) {
        int width = results.stream()
                .mapToInt(result -> result.target().length())
                .max()
                .orElse(0);
        for (TargetResult result : results) {
            String outcome = result.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            context.out()
                    .println(String.format("%-" + width + "s  ", result.target())
                            + (result.outcome().isFailure() ? style.red(outcome) : outcome)
                            + (result.revisions().isEmpty() ? "" : "  " + String.join(", ", result.revisions())));
            new MessagePrinter(context).print(result.messages());
        }
        long good = results.stream()
                .filter(result -> result.outcome() == Outcome.DONE || result.outcome() == Outcome.NOTHING_TO_DO)
                .count();
        context.out().println(good + " of " + Words.count(results.size(), "target") + " done.");
        if (good < results.size()) {
            new MessagePrinter(context)
                    .print(List.of(Message.error(
                            RunCode.FLEET,
                            "",
                            results.size() - good + " of " + Words.count(results.size(), "target")
                                    + " are not where they should be.",
                            "Remove the causes and run the same command again: what is done has nothing to do.")));
        }
    }

    private static int exit(List<TargetResult> results) {
        boolean all = results.stream()
                .allMatch(result -> result.outcome() == Outcome.DONE || result.outcome() == Outcome.NOTHING_TO_DO);
        boolean changed = results.stream()
                .anyMatch(result -> result.outcome() == Outcome.DONE || result.outcome() == Outcome.INTERRUPTED);
        if (all) {
            return ExitCode.OK;
        }
        return changed ? ExitCode.RESUMABLE : ExitCode.FAILURE;
    }
}
