/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people ask for: {@code head}, {@code heads}, {@code base}, {@code current}, an id, its unique beginning, a label, {@code +1},
 * {@code -2}, {@code id+1}, {@code id-1}, {@code label@head} for the newest of the branch that begins there.
 *
 * <p>All methods throw a {@code RockhopperException}: RH6013 for several heads, RH6014 for what does not exist, RH6015 for what is not
 * unique, RH6019 for applied revisions that have no file.
 */
public final class RevisionTargets {

    private static final Pattern RELATIVE = Pattern.compile("(.*?)([+-])(\\d{1,6})");

    private static final String HEAD_OF = "@head";

    private final RevisionGraph graph;
    private final RevisionNames names;

    public RevisionTargets(RevisionGraph graph) {
        this.graph = graph;
        this.names = new RevisionNames(graph);
    }

    /** What an upgrade to {@code target} applies, in order; empty when all is applied. */
    public List<RevisionNode> upgrade(Collection<String> applied, String target) {
        requireKnown(applied);
        Matcher relative = RELATIVE.matcher(target);
        if (relative.matches()
                && relative.group(1).isEmpty()
                && relative.group(2).equals("+")) {
            return next(applied, target, number(relative));
        }
        return pending(applied, ids(positions(applied, target)));
    }

    /** What a downgrade to {@code target} undoes, in the order of undoing: all that comes after the target. */
    public List<RevisionNode> downgrade(Collection<String> applied, String target) {
        requireKnown(applied);
        Matcher relative = RELATIVE.matcher(target);
        if (relative.matches()
                && relative.group(1).isEmpty()
                && relative.group(2).equals("-")) {
            return last(applied, target, number(relative));
        }
        if (target.equals("base")) {
            return reversed(graph.inOrder().stream()
                    .filter(each -> applied.contains(each.id()))
                    .toList());
        }
        RevisionNode node = one(applied, target);
        if (!applied.contains(node.id())) {
            throw TargetProblems.notApplied(target, node);
        }
        return reversed(graph.from(List.of(node.id())).stream()
                .filter(each -> applied.contains(each.id()) && !each.equals(node))
                .toList());
    }

    /** The one revision that {@code target} names. */
    public RevisionNode one(Collection<String> applied, String target) {
        List<RevisionNode> found = positions(applied, target);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty()
                ? TargetProblems.unknown(target, graph.inOrder())
                : TargetProblems.ambiguous(target, found);
    }

    /** The revisions that {@code target} names; none for {@code base}, and for {@code head} of nothing. */
    public List<RevisionNode> positions(Collection<String> applied, String target) {
        requireKnown(applied);
        return switch (target) {
            case "base" -> List.of();
            case "head" -> graph.head().stream().toList();
            case "heads" -> graph.heads();
            case "current" -> graph.newest(applied);
            default ->
                target.endsWith(HEAD_OF)
                        ? headsAfter(applied, target.substring(0, target.length() - HEAD_OF.length()))
                        : List.of(relativeOrNamed(applied, target));
        };
    }

    /** @throws dev.rockhopper.schema.message.RockhopperException RH6019 if one of them is not in the graph */
    public void requireKnown(Collection<String> applied) {
        List<String> lost =
                applied.stream().filter(id -> graph.node(id).isEmpty()).sorted().toList();
        if (!lost.isEmpty()) {
            throw TargetProblems.lost(lost);
        }
    }

    /** The newest revisions of the branch that begins there. */
    private List<RevisionNode> headsAfter(Collection<String> applied, String branch) {
        List<RevisionNode> branching = graph.from(List.of(one(applied, branch).id()));
        return graph.heads().stream().filter(branching::contains).toList();
    }

    private RevisionNode relativeOrNamed(Collection<String> applied, String target) {
        Matcher relative = RELATIVE.matcher(target);
        if (!relative.matches()) {
            return names.require(target);
        }
        String origin = relative.group(1).isEmpty() ? "current" : relative.group(1);
        RevisionNode node = one(applied, origin);
        for (int i = 0; i < number(relative); i++) {
            List<RevisionNode> step = relative.group(2).equals("+") ? children(node) : parents(node);
            if (step.isEmpty()) {
                throw TargetProblems.beyond(target, number(relative), i, "are there from " + origin);
            }
            if (step.size() > 1) {
                throw TargetProblems.ambiguous(target, step);
            }
            node = step.get(0);
        }
        return node;
    }

    private List<RevisionNode> next(Collection<String> applied, String target, int count) {
        List<RevisionNode> open = pending(applied, ids(graph.head().stream().toList()));
        if (open.size() < count) {
            throw TargetProblems.beyond(target, count, open.size(), "are pending");
        }
        return open.subList(0, count);
    }

    private List<RevisionNode> last(Collection<String> applied, String target, int count) {
        Set<String> left = new HashSet<>(applied);
        List<RevisionNode> undone = new ArrayList<>();
        while (undone.size() < count) {
            List<RevisionNode> newest = graph.newest(left);
            if (newest.isEmpty()) {
                throw TargetProblems.beyond(target, count, undone.size(), "are applied");
            }
            if (newest.size() > 1) {
                throw TargetProblems.ambiguous(target, newest);
            }
            undone.add(newest.get(0));
            left.remove(newest.get(0).id());
        }
        return undone;
    }

    private List<RevisionNode> pending(Collection<String> applied, List<String> ids) {
        return graph.upTo(ids).stream()
                .filter(each -> !applied.contains(each.id()))
                .toList();
    }

    private List<RevisionNode> children(RevisionNode node) {
        return graph.inOrder().stream()
                .filter(each -> each.parents().contains(node.id()))
                .toList();
    }

    private List<RevisionNode> parents(RevisionNode node) {
        return node.parents().stream().map(id -> graph.node(id).orElseThrow()).toList();
    }

    private static List<String> ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }

    private static List<RevisionNode> reversed(List<RevisionNode> nodes) {
        List<RevisionNode> result = new ArrayList<>(nodes);
        java.util.Collections.reverse(result);
        return result;
    }

    private static int number(Matcher relative) {
        return Integer.parseInt(relative.group(3));
    }
}
