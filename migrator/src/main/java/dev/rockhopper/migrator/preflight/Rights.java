/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rights that a step needs and that no grant gives. Only a warning: what roles give in the end, the server knows better.
 *
 * <p>Source: documentation page "Privileges supported by StarRocks".
 */
final class Rights implements Precondition {

    @Override
    public List<Message> check(Facts facts) throws SQLException {
        Map<Grants.Need, OpenStep> needs = new LinkedHashMap<>();
        for (OpenStep step : facts.steps()) {
            for (Statement statement : step.recorded().effect()) {
                need(statement, facts.database()).ifPresent(need -> needs.putIfAbsent(need, step));
            }
        }
        Optional<Grants> grants = needs.isEmpty() ? Optional.empty() : Grants.read(facts.connection());
        return grants.map(known -> needs.entrySet().stream()
                        .filter(each -> !known.give(each.getKey()))
                        .map(each -> missing(each.getKey(), each.getValue()))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Grants.Need> need(Statement statement, String current) {
        if (statement instanceof CreateTable create) {
            return Optional.of(Grants.Need.onDatabase("CREATE TABLE", create.name(), current));
        }
        if (statement instanceof CreateView create) {
            return Optional.of(Grants.Need.onDatabase("CREATE VIEW", create.name(), current));
        }
        if (statement instanceof CreateMaterializedView create) {
            return Optional.of(Grants.Need.onDatabase("CREATE MATERIALIZED VIEW", create.name(), current));
        }
        if (statement instanceof AlterTable alter) {
            return Optional.of(Grants.Need.onTable("ALTER", alter.name(), current));
        }
        if (statement instanceof DropObject drop && drop.kind() == DropObject.Kind.TABLE) {
            return Optional.of(Grants.Need.onTable("DROP", drop.name(), current));
        }
        return Optional.empty();
    }

    private static Message missing(Grants.Need need, OpenStep step) {
        return Message.warning(
                RunCode.PRECONDITION,
                step.place(),
                "No grant of this user or its roles gives " + need.privilege() + " on " + need.scope() + ".",
                "If the step is refused: GRANT " + need.privilege() + " ON " + need.scope() + " TO the user.");
    }
}
