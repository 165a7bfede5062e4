/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.revision;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.revision.RevisionNode;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code rockhopper heads}. */
@Command(name = "heads", description = "Shows the newest revisions; more than one must be merged. Needs no server.")
public final class HeadsCommand extends StatusCommand {

    @Override
    public Integer call() {
        List<RevisionNode> heads = project().revisions().graph().heads();
        heads.forEach(node -> out().println(style().bold(node.id()) + "  " + node.message()));
        if (heads.isEmpty()) {
            out().println("There are no revisions.");
        }
        return heads.size() > 1 ? ExitCode.FINDINGS : ExitCode.OK;
    }
}
