/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.revision;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.schema.PlanPrinter;
import dev.rockhopper.migrator.service.RevisionResult;
import dev.rockhopper.schema.ddl.DdlRenderer;
import java.nio.file.Path;

/** Says what a new revision is. */
public final class RevisionPrinter {

    private final CliContext context;

    RevisionPrinter(CliContext context) {
        this.context = context;
    }

    void print(RevisionResult result) {
        if (result.id().isEmpty()) {
            context.out().println("Nothing to do: no revision was written.");
            return;
        }
        new PlanPrinter(context, DdlRenderer.NEWEST).steps(result.steps());
        for (Path file : result.files()) {
            context.out().println("wrote " + shown(file));
        }
    }

    private Path shown(Path file) {
        return file.startsWith(context.folder()) ? context.folder().relativize(file) : file;
    }
}
