/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.codegen.migration.MigrationHeader;
import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.revision.NewSource;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.revision.RevisionTargets;
import dev.rockhopper.migrator.revision.SchemaHistory;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.server.ServerProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Replaces old revisions by one baseline that creates what they made. A database that has them all has the baseline; their files move into a
 * hidden folder beside the others, so that nothing is lost.
 */
public final class SquashService {

    private final Project project;

    public SquashService(Project project) {
        this.project = project;
    }

    /**
     * Squashes a revision and all before it.
     *
     * @param target the newest one
     * @param message of the baseline
     * @throws RockhopperException RH6045 if a revision that stays comes after one that goes, the target aside
     */
    public RevisionResult squash(String target, String message) {
        RevisionSet revisions = project.revisions();
        RevisionNode newest = new RevisionTargets(revisions.graph()).one(Set.of(), target);
        List<RevisionNode> old = revisions.graph().upTo(List.of(newest.id()));
        requireNoBranches(revisions, old, newest);
        MigrationSource source = baseline(revisions, old, newest, message);
        List<Path> files = project.writer().write(source);
        old.forEach(node -> moveAway(node, source.header().id()));
        project.snapshot().write(new SchemaHistory(project.revisions()).newest());
        return new RevisionResult(Optional.of(source.header().id()), files, List.of(), dataWork(revisions, old));
    }

    private MigrationSource baseline(
            RevisionSet revisions, List<RevisionNode> old, RevisionNode newest, String message) {
        Schema schema = new SchemaHistory(revisions).after(List.of(newest.id()));
        ServerProfile server = project.settings().server().assumed();
        Schema empty = Schema.empty();
        Comparison comparison = Comparison.of(empty, schema, DiffOptions.of(server), Set.of());
        Set<String> replaces = new LinkedHashSet<>();
        List<String> labels = new ArrayList<>();
        old.forEach(node -> {
            replaces.addAll(node.replaces());
            replaces.add(node.id());
            labels.addAll(node.labels());
        });
        MigrationHeader header = new MigrationHeader("", List.of(), message, labels, List.of(), List.copyOf(replaces));
        return NewSource.named(
                NewSource.of(message, comparison.plan(), empty, server),
                header,
                id -> revisions.graph().node(id).isPresent());
    }

    /**
     * Who comes after the target comes after the baseline; who branched off before it would hang in the air. Who depends on a revision that
     * goes depends on the baseline.
     */
    private static void requireNoBranches(RevisionSet revisions, List<RevisionNode> old, RevisionNode newest) {
        List<String> inner = old.stream()
                .map(RevisionNode::id)
                .filter(id -> !id.equals(newest.id()))
                .toList();
        List<Message> faults = new ArrayList<>();
        for (RevisionNode node : revisions.graph().inOrder()) {
            boolean branches = !old.contains(node) && node.parents().stream().anyMatch(inner::contains);
            if (branches) {
                faults.add(Message.error(
                        RevisionCode.NOT_SQUASHABLE,
                        node.origin(),
                        "Revision " + node.title() + " branches off before " + newest.title() + ".",
                        "Squash up to the place where it branches off, or merge the branches first."));
            }
        }
        if (!faults.isEmpty()) {
            throw new RockhopperException(faults, null);
        }
    }

    /** What a schema does not tell. */
    private static List<Message> dataWork(RevisionSet revisions, List<RevisionNode> old) {
        List<Message> messages = new ArrayList<>();
        for (RevisionNode node : old) {
            boolean data = revisions.get(node).upgrade().stream()
                    .map(RecordedStep::effect)
                    .anyMatch(List::isEmpty);
            if (data) {
                messages.add(Message.warning(
                        RevisionCode.NOT_SQUASHABLE,
                        node.origin(),
                        "Revision " + node.title() + " works on data; the baseline does not do that in new databases.",
                        "Copy what they need into the baseline, or into a revision after it."));
            }
        }
        return messages;
    }

    private void moveAway(RevisionNode node, String baseline) {
        Path folder = project.settings().migrations().directory();
        for (Path file : RevisionFiles.of(folder, node)) {
            Path moved = folder.resolve(".squashed")
                    .resolve(baseline)
                    .resolve(folder.relativize(file).toString());
            try {
                Files.createDirectories(moved.getParent());
                Files.move(file, moved);
            } catch (IOException e) {
                throw new RockhopperException(
                        Message.error(
                                RevisionCode.IO_FAILED,
                                file.toString(),
                                "It could not be moved to " + moved + ": " + e + ".",
                                "Move the files of the squashed revisions away yourself."),
                        e);
            }
        }
    }
}
