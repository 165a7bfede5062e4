/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A revision as a node of the graph.
 *
 * @param id unique
 * @param parents ids of the revisions before it: none for a base, several for a merge
 * @param dependsOn ids of revisions on other branches that must be applied before
 * @param labels other names
 * @param message one line for people
 * @param replaces ids of the revisions that were squashed into this one
 * @param origin the file or class it comes from, for messages
 */
public record RevisionNode(
        String id,
        List<String> parents,
        List<String> dependsOn,
        List<String> labels,
        List<String> replaces,
        String message,
        String origin) {

    public RevisionNode {
        Objects.requireNonNull(id, "id");
        parents = List.copyOf(parents);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        replaces = List.copyOf(replaces);
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(origin, "origin");
    }

    /** A revision that stands for itself alone. */
    public RevisionNode(
            String id,
            List<String> parents,
            List<String> dependsOn,
            List<String> labels,
            String message,
            String origin) {
        this(id, parents, dependsOn, labels, List.of(), message, origin);
    }

    /** What it says of itself besides id and message, by names for people; what is empty is left out, but not its parents. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("parents", parents.isEmpty() ? "none" : String.join(", ", parents));
        facts.put("file", origin);
        facts.put("labels", String.join(", ", labels));
        facts.put("depends on", String.join(", ", dependsOn));
        facts.put("replaces", String.join(", ", replaces));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** How people see it: id and message. */
    public String title() {
        return message.isEmpty() ? id : id + " (" + message + ")";
    }
}
