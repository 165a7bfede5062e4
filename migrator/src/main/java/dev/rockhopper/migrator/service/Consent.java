/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.Cluster;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.preflight.OpenStep;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StageSchemas;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.TableSize;
import dev.rockhopper.schema.plan.draft.StatementHazards;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody agreed to what steps do, by kind of hazard.
 *
 * <p>A loss always needs consent; a rewrite, and that loads are refused meanwhile, only for tables that are large: on a small one it is over
 * before anybody notices. What else a person should know is told.
 */
final class Consent {

    private static final Set<Hazard.Kind> OF_LARGE_TABLES = Set.of(Hazard.Kind.REWRITE, Hazard.Kind.WRITES_REFUSED);

    private final Set<Hazard.Kind> allowed;
    private final long large;
    private final Map<String, TableSize> sizes = new HashMap<>();
    private final PlanOptions options;

    /**
     * Judges by sizes.
     *
     * @param allowed kinds that somebody agreed to
     * @param large size in bytes from which a table counts as large
     */
    Consent(ServerProfile server, Set<Hazard.Kind> allowed, Map<String, Cluster.Content> contents, long large) {
        this.allowed = allowed;
        this.large = large;
        contents.forEach((table, content) -> sizes.put(table, new TableSize(content.rows(), content.bytes())));
        this.options = PlanOptions.of(server).withSizes(sizes);
    }

    /** Errors for all that needs consent and has none, and for revisions without a way back; warnings for the rest. */
    List<Message> check(List<OpenStep> steps) {
        Map<Stage, StageSchemas> schemas = new HashMap<>();
        List<Message> findings = new ArrayList<>();
        for (OpenStep step : steps) {
            if (step.recorded() instanceof RecordedStep.Irreversible irreversible) {
                findings.add(irreversible(step, irreversible));
            }
            Optional<Schema> before =
                    schemas.computeIfAbsent(step.stage(), StageSchemas::of).before(step.index());
            for (Statement statement : step.statements()) {
                hazards(before, step, statement)
                        .forEach(hazard -> find(step, statement, hazard).ifPresent(findings::add));
            }
        }
        return findings;
    }

    /** Of a statement that the fold does not know, or does not fit, only losses. */
    private List<Hazard> hazards(Optional<Schema> before, OpenStep step, Statement statement) {
        boolean folded = step.recorded().effect().equals(List.of(statement));
        return before.isEmpty() || !folded
                ? StatementHazards.losses(statement)
                : StatementHazards.of(before.get(), statement, options);
    }

    private Optional<Message> find(OpenStep step, Statement statement, Hazard hazard) {
        Optional<TableSize> size = table(statement).map(sizes::get);
        boolean needed = hazard.kind() == Hazard.Kind.DATA_LOSS
                || (OF_LARGE_TABLES.contains(hazard.kind())
                        && size.filter(known -> known.bytes() >= large).isPresent());
        if (allowed.contains(hazard.kind()) || (!needed && OF_LARGE_TABLES.contains(hazard.kind()))) {
            return Optional.empty();
        }
        String numbers = size.map(TableSize::text)
                .filter(text -> !hazard.text().contains(text))
                .map(text -> " It holds " + text + ".")
                .orElse("");
        if (!needed) {
            return Optional.of(Message.warning(RunCode.CONSENT_NEEDED, step.place(), hazard.text(), ""));
        }
        return Optional.of(Message.error(
                RunCode.CONSENT_NEEDED,
                step.place(),
                hazard.text() + numbers,
                "If that is meant: --allow " + hazard.kind().word() + ". Nothing was changed."));
    }

    private static Optional<String> table(Statement statement) {
        if (statement instanceof AlterTable alter) {
            return Optional.of(alter.name().key(""));
        }
        if (statement instanceof DropObject drop) {
            return Optional.of(drop.name().key(""));
        }
        return statement instanceof TableStatement.Truncate truncate
                ? Optional.of(truncate.name().key(""))
                : Optional.empty();
    }

    private static Message irreversible(OpenStep step, RecordedStep.Irreversible irreversible) {
        return Message.error(
                RunCode.IRREVERSIBLE,
                step.place(),
                irreversible.reason(),
                "Write a new revision that goes forward to the wanted state; nothing was changed.");
    }
}
