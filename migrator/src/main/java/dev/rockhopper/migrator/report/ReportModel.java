/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything that a report shows.
 *
 * @param title name of the database or of the project
 * @param source what the schema was read from, for people; without secrets
 * @param server version and run mode, for people
 * @param createdAt when it was read
 * @param schema all objects
 * @param sizes what tables and materialized views hold, by name; empty when no server was asked
 * @param history revisions, oldest first
 * @param pending what an upgrade would run, in order
 * @param unwritten what would have to be done for changes of entities that no revision has
 * @param findings what is not as it should be
 */
public record ReportModel(
        String title,
        String source,
        String server,
        Instant createdAt,
        Schema schema,
        Map<String, ObjectSize> sizes,
        List<RevisionRow> history,
        List<PlannedRevision> pending,
        List<PlannedStep> unwritten,
        List<Message> findings) {

    public ReportModel {
        sizes = Map.copyOf(sizes);
        history = List.copyOf(history);
        pending = List.copyOf(pending);
        unwritten = List.copyOf(unwritten);
        findings = List.copyOf(findings);
    }
}
