/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.live.Cluster;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A new table needs as many live backends as it has replicas. Source: FE class {@code SystemInfoService}, configuration default_replication_num. */
final class EnoughBackends implements Precondition {

    private static final String PROPERTY = "replication_num";

    @Override
    public List<Message> check(Facts facts) {
        List<Message> findings = new ArrayList<>();
        OptionalInt alive = Cluster.aliveBackends(facts.connection());
        if (facts.server().runMode() == RunMode.SHARED_DATA || alive.isEmpty() || alive.getAsInt() == 0) {
            return findings;
        }
        OptionalLong otherwise = Cluster.configuration(facts.connection(), "default_replication_num");
        for (OpenStep step : facts.steps()) {
            for (Statement statement : step.recorded().effect()) {
                wanted(statement, otherwise)
                        .filter(wanted -> wanted > alive.getAsInt())
                        .ifPresent(wanted -> findings.add(tooMany(step, wanted, alive.getAsInt())));
            }
        }
        return findings;
    }

    /** Empty for what is no new table, and where nobody knows. */
    private static Optional<Long> wanted(Statement statement, OptionalLong otherwise) {
        Map<String, String> properties;
        if (statement instanceof CreateTable create && create.engine().equalsIgnoreCase("OLAP")) {
            properties = create.table().properties();
        } else if (statement instanceof CreateMaterializedView create
                && !create.view().isSynchronous()) {
            properties = create.view().properties();
        } else {
            return Optional.empty();
        }
        String stated = properties.get(PROPERTY);
        if (stated == null) {
            return otherwise.isPresent() ? Optional.of(otherwise.getAsLong()) : Optional.empty();
        }
        return stated.strip().matches("\\d{1,9}") ? Optional.of(Long.parseLong(stated.strip())) : Optional.empty();
    }

    private static Message tooMany(OpenStep step, long wanted, int alive) {
        return Message.error(
                RunCode.REPLICATION,
                step.place(),
                "The new table wants " + wanted + " replicas, and " + alive
                        + (alive == 1 ? " backend is" : " backends are") + " alive.",
                "Start backends, or state the property replication_num. Nothing was changed.");
    }
}
