/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Revisions that were squashed: their names mean the revision that replaces them. */
public final class Squashed {

    private Squashed() {}

    /** The revisions; whoever comes after one that was squashed comes after its replacement. */
    static List<RevisionNode> references(Collection<RevisionNode> revisions) {
        Set<String> present = revisions.stream().map(RevisionNode::id).collect(Collectors.toSet());
        Map<String, String> replacements = new HashMap<>();
        revisions.forEach(node -> node.replaces().stream()
                .filter(id -> !present.contains(id))
                .forEach(id -> replacements.put(id, node.id())));
        return revisions.stream().map(node -> referring(node, replacements)).toList();
    }

    private static RevisionNode referring(RevisionNode node, Map<String, String> replacements) {
        return new RevisionNode(
                node.id(),
                replaced(node.parents(), replacements),
                replaced(node.dependsOn(), replacements),
                node.labels(),
                node.replaces(),
                node.message(),
                node.origin());
    }

    private static List<String> replaced(List<String> ids, Map<String, String> replacements) {
        return ids.stream()
                .map(id -> replacements.getOrDefault(id, id))
                .distinct()
                .toList();
    }

    /**
     * The ids that a database holds, in the words of the present revisions.
     *
     * @param applied as the books say it
     * @throws RockhopperException RH6044 if only some of the squashed revisions are applied
     */
    public static Set<String> applied(RevisionGraph graph, Collection<String> applied) {
        Set<String> held = new LinkedHashSet<>(applied);
        for (RevisionNode node : graph.inOrder()) {
            Set<String> old = new HashSet<>(node.replaces());
            old.removeIf(id -> graph.node(id).isPresent());
            if (old.isEmpty() || held.stream().noneMatch(old::contains)) {
                continue;
            }
            if (!held.contains(node.id()) && !held.containsAll(old)) {
                throw partly(node, old, held);
            }
            held.removeAll(old);
            held.add(node.id());
        }
        return held;
    }

    private static RockhopperException partly(RevisionNode node, Set<String> old, Set<String> held) {
        Set<String> missing = new TreeSet<>(old);
        missing.removeAll(held);
        return new RockhopperException(Message.error(
                RevisionCode.PARTLY_SQUASHED,
                node.origin(),
                "The database has only some of the revisions that were squashed into " + node.title() + "; it lacks "
                        + String.join(", ", missing) + ".",
                "Upgrade it with the files from before the squash, then with these."));
    }
}
