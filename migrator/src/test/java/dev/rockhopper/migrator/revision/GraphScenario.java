/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.schema.message.RockhopperException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A graph, what is applied, and questions with their answers. */
record GraphScenario(String name, List<RevisionNode> nodes, List<String> applied, Map<String, String> questions) {

    private static final Pattern NODE = Pattern.compile("(\\w+)(?: < ([\\w ]+?))?(?: ~ ([\\w ]+?))?(?: = ([\\w ]+?))?");

    static List<GraphScenario> readAll() {
        List<GraphScenario> scenarios = new ArrayList<>();
        for (String line : TestFiles.read("graphs.txt").lines().toList()) {
            if (line.startsWith("== ")) {
                scenarios.add(new GraphScenario(
                        line.substring(3), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                scenarios.get(scenarios.size() - 1).add(line);
            }
        }
        return scenarios;
    }

    /** The answer as the file writes it. */
    String answer(String question) {
        String[] words = question.split(" ");
        try {
            RevisionGraph graph = RevisionGraph.of(nodes);
            RevisionTargets targets = new RevisionTargets(graph);
            return switch (words[0]) {
                case "order" -> ids(graph.inOrder());
                case "bases" -> ids(graph.bases());
                case "heads" -> ids(graph.heads());
                case "head" -> ids(graph.head().stream().toList());
                case "branches" -> ids(graph.branchPoints());
                case "current" -> ids(graph.newest(applied));
                case "upgrade" -> ids(targets.upgrade(applied, words[1]));
                case "downgrade" -> ids(targets.downgrade(applied, words[1]));
                case "one" -> targets.one(applied, words[1]).id();
                case "range" -> range(RevisionRange.parse(graph, words[1]));
                default -> throw new IllegalArgumentException("unknown question: " + question);
            };
        } catch (RockhopperException problem) {
            return problem.messages().get(0).code().id();
        }
    }

    private void add(String line) {
        int arrow = line.indexOf("->");
        if (arrow >= 0) {
            questions.put(
                    line.substring(0, arrow).strip(), line.substring(arrow + 2).strip());
        } else if (line.startsWith("applied ")) {
            applied.addAll(words(line.substring("applied ".length())));
        } else {
            Matcher node = NODE.matcher(line);
            if (!node.matches()) {
                throw new IllegalArgumentException("not a node: " + line);
            }
            String id = node.group(1);
            nodes.add(new RevisionNode(
                    id, words(node.group(2)), words(node.group(3)), words(node.group(4)), "", id + ".java"));
        }
    }

    private static String range(RevisionRange range) {
        return ((range.down() ? "down " : "") + ids(range.revisions())).strip();
    }

    private static String ids(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.strip().split(" +"));
    }
}
