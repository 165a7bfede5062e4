/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.schema.message.Message;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Loaded revisions and their graph.
 *
 * @param graph their order
 * @param byId each revision of the graph
 * @param warnings about files that were left out
 */
public record RevisionSet(RevisionGraph graph, Map<String, LoadedRevision> byId, List<Message> warnings) {

    public RevisionSet {
        byId = Map.copyOf(byId);
        warnings = List.copyOf(warnings);
    }

    /**
     * The set of the given revisions.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException as {@link RevisionGraph#of} says
     */
    public static RevisionSet of(Collection<LoadedRevision> revisions, List<Message> warnings) {
        RevisionGraph graph =
                RevisionGraph.of(revisions.stream().map(LoadedRevision::node).toList());
        Map<String, LoadedRevision> byId = new LinkedHashMap<>();
        revisions.forEach(each -> byId.put(each.node().id(), new RecordedOnce(each)));
        return new RevisionSet(graph, byId, warnings);
    }

    /** The revision of a node of this graph. */
    public LoadedRevision get(RevisionNode node) {
        LoadedRevision revision = byId.get(node.id());
        if (revision == null) {
            throw new IllegalArgumentException("not of this set: " + node.title());
        }
        return revision;
    }
}
