/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.live.job.AlterJobs;
import dev.rockhopper.migrator.run.TargetTable;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A job of somebody else on a table is no fault: the run waits for it, but people should know why it stands still. */
final class TableIsIdle implements Precondition {

    @Override
    public List<Message> check(Facts facts) throws SQLException {
        Map<String, Set<String>> tables = new TreeMap<>();
        facts.steps().stream()
                .flatMap(step -> TargetTable.of(step.recorded()).stream())
                .forEach(target -> tables.computeIfAbsent(
                                target.database().orElse(facts.database()), database -> new HashSet<>())
                        .add(target.table()));
        List<Message> findings = new ArrayList<>();
        for (Map.Entry<String, Set<String>> each : tables.entrySet()) {
            open(facts, each.getKey()).stream()
                    .filter(job -> each.getValue().contains(job.table()))
                    .forEach(job -> findings.add(
                            found(each.getKey().equals(facts.database()) ? "" : each.getKey() + ".", job)));
        }
        return findings;
    }

    /** A database that is not there (yet) has no jobs, and one that may not be looked at shows none. */
    private static List<AlterJob> open(Facts facts, String database) throws SQLException {
        try {
            return new AlterJobs(facts.connection(), database).open();
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e) || database.equals(facts.database())) {
                throw e;
            }
            return List.of();
        }
    }

    private static Message found(String database, AlterJob job) {
        return Message.warning(
                RunCode.TABLE_BUSY,
                database + job.table(),
                "A job is under way: " + job.describe() + ".",
                "The run waits for it, as long as rockhopper.job-timeout says.");
    }
}
