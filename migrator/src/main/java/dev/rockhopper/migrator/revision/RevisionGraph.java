/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.schema.message.RockhopperException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Revisions and the order among them: a revision comes after its parents and after those it depends on.
 *
 * <p>The order is total and the same for the same revisions: by parents and dependencies, ties by id.
 */
public final class RevisionGraph {

    private final Map<String, RevisionNode> nodes;
    private final Map<String, Set<String>> children;

    private RevisionGraph(Map<String, RevisionNode> nodes) {
        this.nodes = nodes;
        this.children = new LinkedHashMap<>();
        nodes.values()
                .forEach(node -> before(node)
                        .forEach(each -> children.computeIfAbsent(each, key -> new LinkedHashSet<>())
                                .add(node.id())));
    }

    /**
     * The graph of the given revisions.
     *
     * @throws RockhopperException with all faults at once: duplicate ids (RH6010), missing parents (RH6011), cycles (RH6012), invalid ids
     *     (RH6017), duplicate labels (RH6018), each with the files
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions) {
        return new RevisionGraph(GraphChecks.sorted(Squashed.references(revisions)));
    }

    /** All revisions, parents before children. */
    public List<RevisionNode> inOrder() {
        return List.copyOf(nodes.values());
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The revision of that exact id. */
    public Optional<RevisionNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Revisions without parents. */
    public List<RevisionNode> bases() {
        return nodes.values().stream().filter(each -> each.parents().isEmpty()).toList();
    }

    /** Revisions that are nobody's parent; a revision that others only depend on is still a head. */
    public List<RevisionNode> heads() {
        Set<String> parents =
                nodes.values().stream().flatMap(each -> each.parents().stream()).collect(Collectors.toSet());
        return nodes.values().stream()
                .filter(each -> !parents.contains(each.id()))
                .toList();
    }

    /**
     * The one head; empty if there are no revisions.
     *
     * @throws RockhopperException RH6013 if there are several, with the way to merge
     */
    public Optional<RevisionNode> head() {
        List<RevisionNode> heads = heads();
        if (heads.size() > 1) {
            throw TargetProblems.severalHeads(heads);
        }
        return heads.stream().findFirst();
    }

    /** Revisions where the history forks: parents of more than one revision. */
    public List<RevisionNode> branchPoints() {
        Map<String, Long> uses = nodes.values().stream()
                .flatMap(each -> each.parents().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return nodes.values().stream()
                .filter(each -> uses.getOrDefault(each.id(), 0L) > 1)
                .toList();
    }

    /** The given revisions and all that come before them, in order. */
    public List<RevisionNode> upTo(Collection<String> ids) {
        return closure(ids, id -> before(nodes.get(id)).toList());
    }

    /** The given revisions and all that come after them, in order. */
    public List<RevisionNode> from(Collection<String> ids) {
        return closure(ids, id -> List.copyOf(children.getOrDefault(id, Set.of())));
    }

    /** Of the given revisions those that no other of them comes after: what a database with these is at. */
    public List<RevisionNode> newest(Collection<String> ids) {
        return nodes.values().stream()
                .filter(each -> ids.contains(each.id()))
                .filter(each ->
                        children.getOrDefault(each.id(), Set.of()).stream().noneMatch(ids::contains))
                .toList();
    }

    private List<RevisionNode> closure(Collection<String> ids, Function<String, List<String>> next) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            String id = open.remove();
            if (found.add(id)) {
                open.addAll(next.apply(id));
            }
        }
        return nodes.values().stream().filter(each -> found.contains(each.id())).toList();
    }

    static Stream<String> before(RevisionNode node) {
        return Stream.concat(node.parents().stream(), node.dependsOn().stream());
    }
}
