/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.schema;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.Words;
import dev.rockhopper.migrator.reverse.ReverseResult;
import dev.rockhopper.migrator.reverse.SourceOutcome;
import dev.rockhopper.migrator.reverse.SourceOutcome.State;
import java.nio.file.Path;

/** Says which sources were written, and shows patches for the others: standard output is a patch that can be applied. */
public final class ReversePrinter {

    private final CliContext context;

    ReversePrinter(CliContext context) {
        this.context = context;
    }

    void print(ReverseResult result) {
        for (SourceOutcome each : result.files()) {
            if (each.state() == State.WRITTEN) {
                context.out().println("wrote " + shown(each.file()));
            }
            each.patch().forEach(context.out()::println);
        }
        context.err()
                .println(Words.count((int) result.count(State.WRITTEN), "file") + " written, "
                        + result.count(State.UNCHANGED) + " unchanged, " + result.count(State.DIFFERS)
                        + " not as in the database and left alone.");
        if (result.count(State.DIFFERS) > 0) {
            context.err().println("To take a patch over, pipe the output into git apply.");
        }
        context.err().flush();
    }

    private Path shown(Path file) {
        Path absolute = file.normalize();
        return absolute.startsWith(context.folder()) ? context.folder().relativize(absolute) : absolute;
    }
}
