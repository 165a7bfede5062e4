/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.live.job.AlterJobs;
import dev.rockhopper.migrator.run.TargetTable;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A job of somebody else on a table is no fault: the run waits for it, but people should know why it stands still. */
final class TableIsIdle implements Precondition {

    @Override
    public List<Message> check(Facts facts) throws SQLException {
        Set<String> tables = facts.steps().stream()
                .flatMap(step -> TargetTable.of(step.recorded()).stream())
                .filter(target -> target.database().isEmpty())
                .map(TargetTable::table)
                .collect(Collectors.toSet());
        if (tables.isEmpty()) {
            return List.of();
        }
        return new AlterJobs(facts.connection(), facts.database())
                .open().stream()
                        .filter(job -> tables.contains(job.table()))
                        .map(TableIsIdle::found)
                        .toList();
    }

    private static Message found(AlterJob job) {
        return Message.warning(
                RunCode.TABLE_BUSY,
                job.table(),
                "A job is under way: " + job.describe() + ".",
                "The run waits for it, as long as rockhopper.job-timeout says.");
    }
}
