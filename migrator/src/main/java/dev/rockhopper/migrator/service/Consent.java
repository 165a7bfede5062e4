/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.plan.Hazard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stops a run that nobody agreed to, or that cannot end, before its first statement. */
final class Consent {

    private Consent() {}

    /**
     * Checks all stages.
     *
     * @throws RockhopperException RH7007 for every revision that has no way back, RH7008 for every loss that was not allowed
     */
    static void require(List<Stage> stages, Set<Hazard.Kind> allowed) {
        List<Message> messages = new ArrayList<>();
        stages.forEach(stage -> irreversible(stage, messages));
        if (!allowed.contains(Hazard.Kind.DATA_LOSS)) {
            stages.forEach(stage -> losses(stage, messages));
        }
        if (!messages.isEmpty()) {
            throw new RockhopperException(messages, null);
        }
    }

    private static void irreversible(Stage stage, List<Message> messages) {
        for (RecordedStep step : stage.steps()) {
            if (step instanceof RecordedStep.Irreversible irreversible) {
                messages.add(Message.error(
                        RunCode.IRREVERSIBLE,
                        title(stage),
                        irreversible.reason(),
                        "Write a new revision that goes forward to the wanted state; nothing was changed."));
            }
        }
    }

    private static void losses(Stage stage, List<Message> messages) {
        for (int i = 0; i < stage.steps().size(); i++) {
            List<String> losses = DataLoss.of(stage.steps().get(i));
            if (!losses.isEmpty()) {
                messages.add(Message.error(
                        RunCode.CONSENT_NEEDED,
                        title(stage) + " step " + (i + 1),
                        "Data is lost: " + String.join(", ", losses) + ".",
                        "If that is meant: --allow " + Hazard.Kind.DATA_LOSS.word() + ". Nothing was changed."));
            }
        }
    }

    private static String title(Stage stage) {
        return (stage.direction() == Direction.UPGRADE ? "upgrade " : "downgrade ") + stage.revision();
    }
}
