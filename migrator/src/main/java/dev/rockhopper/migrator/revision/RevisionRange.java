/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The revisions of {@code from:to}, in the order in which they are applied or undone.
 *
 * @param down whether they are undone, because {@code to} comes before {@code from}
 * @param revisions without {@code from} itself (with it, but without {@code to}, on the way down)
 */
public record RevisionRange(boolean down, List<RevisionNode> revisions) {

    public RevisionRange {
        revisions = List.copyOf(revisions);
    }

    /** Whether the text is a range and not a single target. */
    public static boolean isRange(String text) {
        return text.indexOf(':') >= 0;
    }

    /**
     * Reads {@code from:to}; an empty end is {@code base} on the left and {@code head} on the right.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException RH6016 if neither end comes after the other; those of
     *     {@link RevisionTargets} for each end
     */
    public static RevisionRange parse(RevisionGraph graph, String text) {
        int colon = text.indexOf(':');
        List<RevisionNode> from = end(graph, text.substring(0, colon), "base");
        List<RevisionNode> to = end(graph, text.substring(colon + 1), "head");
        Set<RevisionNode> untilFrom = upTo(graph, from);
        Set<RevisionNode> untilTo = upTo(graph, to);
        if (untilTo.containsAll(untilFrom)) {
            return new RevisionRange(false, difference(graph, untilTo, untilFrom));
        }
        if (untilFrom.containsAll(untilTo)) {
            List<RevisionNode> undone = new ArrayList<>(difference(graph, untilFrom, untilTo));
            Collections.reverse(undone);
            return new RevisionRange(true, undone);
        }
        throw TargetProblems.range(text, from.get(0), to.get(0));
    }

    private static List<RevisionNode> end(RevisionGraph graph, String text, String other) {
        return new RevisionTargets(graph).positions(Set.of(), text.isEmpty() ? other : text);
    }

    private static Set<RevisionNode> upTo(RevisionGraph graph, List<RevisionNode> ends) {
        return new HashSet<>(graph.upTo(ends.stream().map(RevisionNode::id).toList()));
    }

    private static List<RevisionNode> difference(
            RevisionGraph graph, Set<RevisionNode> all, Set<RevisionNode> without) {
        return graph.inOrder().stream()
                .filter(each -> all.contains(each) && !without.contains(each))
                .toList();
    }
}
