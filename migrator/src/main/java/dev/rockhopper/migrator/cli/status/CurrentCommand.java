/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.status;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.Words;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.run.Unfinished;
import dev.rockhopper.migrator.service.StatusService;
import dev.rockhopper.migrator.service.StatusService.Status;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code rockhopper current}. */
@Command(name = "current", description = "Shows which revision the database is at.")
public final class CurrentCommand extends StatusCommand {

    @Override
    public Integer call() {
        Status status = new StatusService(project()).status();
        List<RevisionNode> current = status.current();
        if (current.isEmpty()) {
            out().println("base  no revision is applied to " + status.database());
        }
        List<RevisionNode> heads = status.revisions().graph().heads();
        for (RevisionNode node : current) {
            out().println(style().bold(node.id()) + "  " + node.message() + (heads.contains(node) ? "  (head)" : ""));
        }
        int pending = status.pending().size();
        if (pending > 0) {
            out().println(Words.count(pending, "revision") + " pending");
        }
        status.holders()
                .forEach((database, owner) -> out().println(style().yellow("locked")
                        + (database.equals(status.database()) ? "" : "  " + database)
                        + "  by " + owner.describe(Instant.now())));
        status.ledger()
                .interruption()
                .ifPresent(half -> print(half, status.holder().isPresent()));
        return ExitCode.OK;
    }

    private void print(Unfinished half, boolean locked) {
        out().println(style().yellow("unfinished") + "  " + half.direction().verb() + " of " + half.revision() + ": "
                + (locked
                        ? "under way; or, if that run is dead for certain: rockhopper unlock, then rockhopper resume"
                        : "run rockhopper resume"));
    }
}
