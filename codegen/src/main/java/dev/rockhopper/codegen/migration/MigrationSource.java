/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of a migration source, before it is Java or SQL.
 *
 * @param header what it says of itself
 * @param notes for the reader of the upgrade, one line each
 * @param upgrade steps in order
 * @param downgrade steps in order
 */
public record MigrationSource(
        MigrationHeader header, List<String> notes, List<MigrationStep> upgrade, List<MigrationStep> downgrade) {

    public MigrationSource {
        notes = List.copyOf(notes);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** A source without steps: for data work, or to merge branches. */
    public static MigrationSource empty(MigrationHeader header) {
        return new MigrationSource(header, List.of(), List.of(), List.of());
    }

    /**
     * A plan, and the reverse of its steps in reverse order as the way back.
     *
     * @throws RockhopperException RH6040 with the refusals, when the plan has any
     */
    public static MigrationSource of(MigrationHeader header, Plan plan) {
        return new MigrationSource(header, notes(plan), steps(plan), WayBack.of(plan));
    }

    /**
     * A plan, and the reverse of its steps in reverse order as the way back, with what they cost.
     *
     * @param before the schema before the plan
     * @throws RockhopperException RH6040 with the refusals, when the plan has any
     */
    public static MigrationSource of(MigrationHeader header, Plan plan, Schema before, ServerProfile server) {
        List<MigrationStep> steps = steps(plan);
        return new MigrationSource(header, notes(plan), steps, WayBack.of(plan, before, new Capabilities(server)));
    }

    /**
     * A plan and the plan of the way back, whose costs and hazards are then told, too.
     *
     * @throws RockhopperException RH6040 with the refusals, when the plan has any; what the way back refuses becomes an irreversible step
     */
    public static MigrationSource of(MigrationHeader header, Plan plan, Plan back) {
        List<MigrationStep> downgrade = new ArrayList<>();
        back.refusals()
                .forEach(refusal -> downgrade.add(irreversible(refusal.message().text())));
        back.steps().forEach(step -> downgrade.add(MigrationStep.of(step)));
        return new MigrationSource(header, notes(plan), steps(plan), downgrade);
    }

    private static List<MigrationStep> steps(Plan plan) {
        if (!plan.refusals().isEmpty()) {
            List<Message> messages = new ArrayList<>();
            messages.add(Message.error(
                    RevisionCode.REFUSED_PLAN,
                    "",
                    "The plan has changes that StarRocks cannot make.",
                    "Change the entities, or allow a rebuild where one is offered."));
            plan.refusals().forEach(refusal -> messages.add(refusal.message()));
            throw new RockhopperException(messages, null);
        }
        return plan.steps().stream().map(MigrationStep::of).toList();
    }

    private static List<String> notes(Plan plan) {
        return plan.notes().stream().map(Message::toString).toList();
    }

    private static MigrationStep irreversible(String reason) {
        return new MigrationStep.Irreversible(reason, List.of());
    }
}
