/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.option;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.MessagePrinter;
import dev.rockhopper.migrator.observe.EventFile;
import dev.rockhopper.migrator.observe.LogListener;
import dev.rockhopper.migrator.observe.Meters;
import dev.rockhopper.migrator.observe.RunListeners;
import dev.rockhopper.migrator.run.RunListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Flags about what a run tells, and what it asks. */
public final class ObserveFlags {

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "append what happens to a file, one JSON object a line")
    private Path events;

    @Option(
            names = "--on-interrupt",
            paramLabel = "leave|cancel",
            description = "what becomes of a running job when the run is stopped (else asked on a terminal, or left)")
    private Optional<RunListener.Choice> onInterrupt = Optional.empty();

    /** What was said about jobs under way, if anything. */
    public Optional<RunListener.Choice> onInterrupt() {
        return onInterrupt;
    }

    /** The file of events, if there shall be one; whoever opens it closes it. */
    public Optional<EventFile> open(CliContext context, String target) {
        return Optional.ofNullable(events)
                .map(file -> EventFile.open(
                        context.folder().resolve(file),
                        target,
                        message -> new MessagePrinter(context).print(List.of(message))));
    }

    /** The printer, which also answers questions, and all others that listen. */
    public static RunListener listeners(RunListener printer, Optional<EventFile> events) {
        List<RunListener> all = new ArrayList<>(List.of(printer, new LogListener()));
        events.ifPresent(all::add);
        Meters.ifPresent().ifPresent(all::add);
        return new RunListeners(all);
    }
}
