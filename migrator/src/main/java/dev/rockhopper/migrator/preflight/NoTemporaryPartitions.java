/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.live.PlainStatements;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.live.job.AlterJobs;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.ObjectName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table with temporary partitions takes no schema change and no rollup. Source: FE classes {@code SchemaChangeHandler.process},
 * {@code MaterializedViewHandler}.
 */
final class NoTemporaryPartitions implements Precondition {

    @Override
    public List<Message> check(Facts facts) throws SQLException {
        Map<ObjectName, OpenStep> first = new LinkedHashMap<>();
        for (OpenStep step : facts.steps()) {
            step.statements().stream()
                    .filter(AlterTable.class::isInstance)
                    .map(AlterTable.class::cast)
                    .filter(alter -> alter.clauses().stream().anyMatch(NoTemporaryPartitions::isRefused))
                    .map(alter -> new ObjectName(
                            Optional.empty(),
                            alter.name().database().or(() -> Optional.of(facts.database())),
                            alter.name().name()))
                    .forEach(table -> first.putIfAbsent(table, step));
        }
        List<Message> findings = new ArrayList<>();
        for (Map.Entry<ObjectName, OpenStep> each : first.entrySet()) {
            List<String> partitions = ofPeople(facts, each.getKey());
            if (!partitions.isEmpty()) {
                String shown = ForeignNames.shown(each.getKey().key(facts.database()));
                findings.add(found(shown, each.getValue(), partitions));
            }
        }
        return findings;
    }

    private static boolean isRefused(AlterClause clause) {
        return clause instanceof AlterClause.SchemaChange || clause instanceof AlterClause.AddRollups;
    }

    /** A job that optimizes a table has temporary partitions of its own; they go when it ends. */
    private static List<String> ofPeople(Facts facts, ObjectName table) throws SQLException {
        if (temporary(facts, table).isEmpty()
                || new AlterJobs(facts.connection(), table.database().orElseThrow())
                        .open().stream().anyMatch(job -> job.table().equals(table.name()))) {
            return List.of();
        }
        return temporary(facts, table);
    }

    /** None of a table that is not there (yet). */
    private static List<String> temporary(Facts facts, ObjectName table) throws SQLException {
        try (Statement statement = PlainStatements.on(facts.connection());
                ResultSet rows = statement.executeQuery("SHOW TEMPORARY PARTITIONS FROM " + Sql.name(table))) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString("PartitionName"));
            }
            return names;
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            return List.of();
        }
    }

    private static Message found(String table, OpenStep step, List<String> partitions) {
        return Message.error(
                RunCode.PRECONDITION,
                step.place(),
                "Table " + table + " has temporary partitions (" + String.join(", ", partitions)
                        + "); while it has, the server refuses to change it.",
                "Put them in place (ALTER TABLE … REPLACE PARTITION) or drop them. Nothing was changed.");
    }
}
