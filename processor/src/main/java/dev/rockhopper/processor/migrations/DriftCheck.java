/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.migrations;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ProcessorCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.plan.Comparison;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Step;
import java.util.ArrayList;
import java.util.List;

/** Differences in words, each with the object or column that it is about as its place. */
final class DriftCheck {

    private static final String REMEDY =
            "Write the revision: rockhopper revision --offline -m \"…\", or compile with -Arockhopper.migrations=generate.";

    private DriftCheck() {}

    /** One message for each difference. */
    static List<Message> messages(Comparison comparison, boolean fails) {
        List<Message> messages = new ArrayList<>();
        for (Change change : comparison.changes()) {
            List<String> lines = ChangeText.lines(change);
            for (int i = 0; i < lines.size(); i++) {
                String place = change instanceof Change.TableAltered table
                        ? place(change.object(), table.changes().get(i))
                        : change.object();
                messages.add(message(place, lines.get(i), fails));
            }
        }
        return messages;
    }

    private static Message message(String place, String line, boolean fails) {
        return new Message(
                ProcessorCode.DRIFT,
                fails ? Severity.ERROR : Severity.WARNING,
                place,
                "no revision has this change: " + line + ".",
                REMEDY);
    }

    private static String place(String table, TableChange change) {
        if (change instanceof TableChange.ColumnAdded added) {
            return table + "." + added.column().name();
        } else if (change instanceof TableChange.ColumnModified modified) {
            return table + "." + modified.wanted().name();
        } else if (change instanceof TableChange.ColumnCommentChanged commented) {
            return table + "." + commented.wanted().name();
        }
        return change instanceof TableChange.ColumnRenamed renamed ? table + "." + renamed.to() : table;
    }

    /** One error for each loss of data that the plan would bring. */
    static List<Message> losses(Comparison comparison) {
        List<Message> losses = new ArrayList<>();
        for (Step step : comparison.plan().steps()) {
            step.hazards().stream()
                    .filter(hazard -> hazard.kind() == Hazard.Kind.DATA_LOSS)
                    .forEach(hazard -> losses.add(Message.error(
                            ProcessorCode.LOSS,
                            step.cause().object(),
                            "the new revision would lose data: " + hazard.text(),
                            "If it was renamed, say so by @RenamedFrom; if the loss is meant, compile once with"
                                    + " -Arockhopper.allow=data-loss. No revision was written.")));
        }
        return losses;
    }
}
