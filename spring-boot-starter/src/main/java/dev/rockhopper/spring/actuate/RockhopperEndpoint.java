/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring.actuate;

import dev.rockhopper.migrator.revision.RevisionNode;
import dev.rockhopper.migrator.run.HistoryEntry;
import dev.rockhopper.migrator.service.StatusService;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.spring.Rockhopper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** {@code /actuator/rockhopper}: where revisions and database stand. */
@Endpoint(id = "rockhopper")
public final class RockhopperEndpoint {

    private final Rockhopper rockhopper;

    public RockhopperEndpoint(Rockhopper rockhopper) {
        this.rockhopper = rockhopper;
    }

    /** Asks the database. */
    @ReadOperation
    public Descriptor status() {
        StatusService.Status status = rockhopper.status();
        Map<String, HistoryEntry> applied = status.ledger().history().stream()
                .collect(Collectors.toMap(HistoryEntry::revision, Function.identity(), (first, second) -> second));
        return new Descriptor(
                status.database(),
                status.current().stream().map(RevisionNode::id).toList(),
                status.revisions().graph().inOrder().stream()
                        .map(node -> revision(node, applied.get(node.id())))
                        .toList(),
                status.unknown(),
                status.findings().stream().map(Message::toString).toList());
    }

    private static Revision revision(RevisionNode node, HistoryEntry entry) {
        return new Revision(
                node.id(),
                node.message(),
                node.parents(),
                entry == null ? State.PENDING : State.APPLIED,
                entry == null ? null : entry.appliedAt(),
                entry == null ? null : entry.appliedBy());
    }

    /** Whether a revision is applied. */
    public enum State {
        APPLIED,
        PENDING
    }

    /**
     * The answer.
     *
     * @param database its name
     * @param current ids of the revisions that the database is at
     * @param revisions all revisions of the application, in order
     * @param unknown ids of applied revisions that the application does not have
     * @param findings what is not as it should be
     */
    public record Descriptor(
            String database,
            List<String> current,
            List<Revision> revisions,
            Set<String> unknown,
            List<String> findings) {}

    /**
     * A revision.
     *
     * @param appliedAt server time; null while pending
     * @param appliedBy user and host; null while pending
     */
    public record Revision(
            String id, String message, List<String> parents, State state, String appliedAt, String appliedBy) {}
}
