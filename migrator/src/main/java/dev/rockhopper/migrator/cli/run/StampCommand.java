/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.service.StampService;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rockhopper stamp}. */
@Command(name = "stamp", description = "Writes into the books that the database is at a revision, and runs nothing.")
public final class StampCommand extends StatusCommand {

    @Parameters(arity = "1", paramLabel = "REVISION", description = "head, base, an id or its beginning, a label")
    private String target;

    @Override
    public Integer call() {
        List<RevisionNode> positions = new StampService(project()).stamp(target);
        if (positions.isEmpty()) {
            out().println("base  no revision counts as applied now");
        }
        positions.forEach(node -> out().println(style().bold(node.id()) + "  " + node.message() + "  (stamped)"));
        return ExitCode.OK;
    }
}
