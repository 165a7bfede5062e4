/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.List;
import java.util.Locale;

/** Finds revisions by id, label or unique beginning of an id. */
final class RevisionNames {

    private final RevisionGraph graph;

    RevisionNames(RevisionGraph graph) {
        this.graph = graph;
    }

    /** The revision of that name; an id comes before a label, a label before a beginning. */
    RevisionNode require(String name) {
        return graph.node(name).orElseGet(() -> byLabelOrPrefix(name));
    }

    private RevisionNode byLabelOrPrefix(String name) {
        List<RevisionNode> labelled = graph.inOrder().stream()
                .filter(each -> each.labels().contains(name))
                .toList();
        String prefix = name.toLowerCase(Locale.ROOT);
        List<RevisionNode> found = labelled.isEmpty() && !name.isEmpty()
                ? graph.inOrder().stream()
                        .filter(each -> each.id().toLowerCase(Locale.ROOT).startsWith(prefix))
                        .toList()
                : labelled;
        if (found.isEmpty()) {
            throw TargetProblems.unknown(name, graph.inOrder());
        }
        if (found.size() > 1) {
            throw TargetProblems.ambiguous(name, found);
        }
        return found.get(0);
    }
}
