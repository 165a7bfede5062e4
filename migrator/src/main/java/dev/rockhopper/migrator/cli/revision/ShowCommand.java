/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.revision;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.revision.LoadedRevision;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.run.StepText;
import dev.rockhopper.migrator.service.Project;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rockhopper show}. */
@Command(name = "show", description = "Shows a revision with the SQL of both directions. Needs no server.")
public final class ShowCommand extends StatusCommand {

    @Parameters(arity = "0..1", paramLabel = "REVISION", defaultValue = "head", description = "default head")
    private String target;

    @Override
    public Integer call() {
        Project project = project();
        RevisionSet revisions = project.revisions();
        RevisionNode node = new RevisionTargets(revisions.graph()).one(Set.of(), target);
        LoadedRevision revision = revisions.get(node);
        out().println("-- revision   " + node.id() + "  " + node.message());
        node.facts().forEach((name, value) -> out().println(String.format("-- %-10s %s", name, value)));
        steps(project, "upgrade", revision.upgrade());
        steps(project, "downgrade", revision.downgrade());
        return ExitCode.OK;
    }

    private void steps(Project project, String direction, List<RecordedStep> steps) {
        out().println();
        out().println("-- " + direction + (steps.isEmpty() ? ": nothing to do" : ""));
        for (RecordedStep step : steps) {
            String text = StepText.of(step, project.settings().server().assumed());
            out().println(text.startsWith("--") ? text : text + ";");
        }
    }
}
