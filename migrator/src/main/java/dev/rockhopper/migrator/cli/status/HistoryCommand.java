/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.status;

import dev.rockhopper.migrator.cli.command.StatusCommand;
import dev.rockhopper.migrator.cli.console.ExitCode;
import dev.rockhopper.migrator.cli.console.Words;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.run.HistoryEntry;
import dev.rockhopper.migrator.run.JournalEntry;
import dev.rockhopper.migrator.service.StatusService;
import dev.rockhopper.migrator.service.StatusService.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rockhopper history}. */
@Command(name = "history", description = "Shows all revisions, newest first, and which of them are applied.")
public final class HistoryCommand extends StatusCommand {

    private static final String INDENT = " ".repeat(26);

    @Option(
            names = {"-v", "--verbose"},
            description = "with parents, file, and who applied it")
    private boolean verbose;

    @Option(names = "--steps", description = "with the steps that were run")
    private boolean steps;

    @Override
    public Integer call() {
        Status status = new StatusService(project()).status();
        Map<String, HistoryEntry> applied = status.ledger().history().stream()
                .collect(Collectors.toMap(HistoryEntry::revision, Function.identity(), (a, b) -> b));
        List<RevisionNode> nodes = new ArrayList<>(status.revisions().graph().inOrder());
        Collections.reverse(nodes);
        if (nodes.isEmpty()) {
            out().println("There are no revisions.");
        }
        for (RevisionNode node : nodes) {
            print(node, applied.get(node.id()), status);
        }
        return ExitCode.OK;
    }

    private void print(RevisionNode node, HistoryEntry entry, Status status) {
        String when = entry == null ? style().yellow("pending            ") : entry.appliedAt();
        out().println(style().bold(node.id()) + "  " + when + "  " + node.message() + marks(node, status));
        if (verbose) {
            node.facts().forEach(this::line);
            if (entry != null) {
                line("applied by", entry.appliedBy());
            }
        }
        if (steps) {
            status.ledger().steps(node.id()).forEach(this::print);
        }
    }

    private void line(String name, String value) {
        out().println(String.format("  %-10s  %s", name, value));
    }

    private void print(JournalEntry step) {
        out().println(String.format(
                "  %-9s %2d  %-9s  %s",
                step.direction().verb(),
                step.step() + 1,
                step.state().name().toLowerCase(Locale.ROOT),
                Words.oneLine(step.statement())));
        String when = when(step);
        if (!when.isEmpty()) {
            out().println(INDENT + style().dim(when));
        }
        if (!step.error().isEmpty()) {
            out().println(INDENT + style().red(step.error()));
        }
    }

    /** When, by whom, and by which jobs; nothing for a step that was never sent. */
    private static String when(JournalEntry step) {
        if (step.startedAt().isEmpty()) {
            return "";
        }
        return step.startedAt() + " to " + step.changedAt() + " by " + step.changedBy()
                + (step.work().isEmpty() ? "" : ", " + step.work());
    }

    private static String marks(RevisionNode node, Status status) {
        List<String> marks = new ArrayList<>();
        if (status.revisions().graph().heads().contains(node)) {
            marks.add("head");
        }
        if (status.current().contains(node)) {
            marks.add("current");
        }
        return marks.isEmpty() ? "" : "  (" + String.join(", ", marks) + ")";
    }
}
