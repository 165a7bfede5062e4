/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.codegen.revision.RevisionId;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must hold before revisions are a graph; finds all faults at once. */
final class GraphChecks {

    private final List<Message> faults = new ArrayList<>();
    private final Map<String, RevisionNode> nodes = new TreeMap<>();

    private GraphChecks() {}

    /** The revisions by id, parents before children, ties by id. */
    static Map<String, RevisionNode> sorted(Collection<RevisionNode> revisions) {
        GraphChecks checks = new GraphChecks();
        checks.ids(revisions);
        checks.references();
        checks.labels();
        Map<String, RevisionNode> sorted = checks.faults.isEmpty() ? checks.order() : Map.of();
        if (!checks.faults.isEmpty()) {
            throw new RockhopperException(checks.faults, null);
        }
        return sorted;
    }

    private void ids(Collection<RevisionNode> revisions) {
        Map<String, List<RevisionNode>> byId =
                revisions.stream().collect(Collectors.groupingBy(RevisionNode::id, TreeMap::new, Collectors.toList()));
        byId.forEach((id, same) -> {
            nodes.put(id, same.get(0));
            if (!RevisionId.isValid(id)) {
                fault(
                        RevisionCode.INVALID_ID,
                        same,
                        "\"" + id + "\" cannot be the id of a revision.",
                        "Use letters, digits and _; not head, heads, base or current.");
            }
            if (same.size() > 1) {
                fault(
                        RevisionCode.DUPLICATE_ID,
                        same,
                        same.size() + " revisions have the id " + id + ".",
                        "Delete the copy, or give one of them an id of its own.");
            }
        });
    }

    private void references() {
        for (RevisionNode node : nodes.values()) {
            for (String id : RevisionGraph.before(node).toList()) {
                if (!nodes.containsKey(id)) {
                    fault(
                            RevisionCode.MISSING_PARENT,
                            List.of(node),
                            "Revision " + node.title() + " comes after " + id + ", which does not exist.",
                            "Restore the file of " + id + ", or correct the id.");
                }
            }
        }
    }

    private void labels() {
        Map<String, List<RevisionNode>> byLabel = new TreeMap<>();
        for (RevisionNode node : nodes.values()) {
            for (String label : node.labels()) {
                byLabel.computeIfAbsent(label, key -> new ArrayList<>()).add(node);
            }
        }
        byLabel.forEach((label, same) -> {
            if (same.size() > 1 || nodes.containsKey(label)) {
                fault(
                        RevisionCode.DUPLICATE_LABEL,
                        same,
                        "The label " + label + " is taken twice.",
                        "Give each revision a label of its own, different from all ids.");
            }
            if (!RevisionId.isValid(label)) {
                fault(
                        RevisionCode.INVALID_ID,
                        same,
                        "\"" + label + "\" cannot be a label.",
                        "Use letters, digits and _; not head, heads, base or current.");
            }
        });
    }

    private Map<String, RevisionNode> order() {
        Map<String, RevisionNode> sorted = new LinkedHashMap<>();
        Map<String, RevisionNode> waiting = new TreeMap<>(nodes);
        while (!waiting.isEmpty()) {
            RevisionNode next = waiting.values().stream()
                    .filter(each -> RevisionGraph.before(each).allMatch(sorted::containsKey))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                cycle(waiting);
                return Map.of();
            }
            sorted.put(next.id(), next);
            waiting.remove(next.id());
        }
        return sorted;
    }

    /** Only those on the cycle: whoever has no waiting child left is merely behind it. */
    private void cycle(Map<String, RevisionNode> waiting) {
        Map<String, RevisionNode> round = new TreeMap<>(waiting);
        while (round.values()
                .removeIf(each -> round.values().stream()
                        .noneMatch(child -> RevisionGraph.before(child).anyMatch(each.id()::equals)))) {
            // until nothing can be taken away any more
        }
        fault(
                RevisionCode.CYCLE,
                List.copyOf(round.values()),
                "The revisions " + String.join(", ", round.keySet()) + " come after each other in a circle.",
                "Correct the parents in one of the files.");
    }

    private void fault(RevisionCode code, List<RevisionNode> where, String text, String remedy) {
        String place = where.stream().map(RevisionNode::origin).sorted().collect(Collectors.joining(", "));
        faults.add(Message.error(code, place, text, remedy));
    }
}
