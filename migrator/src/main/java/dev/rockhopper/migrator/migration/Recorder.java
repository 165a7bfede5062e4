/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import java.util.function.Consumer;

/** Runs a method of a migration and gives what it recorded. */
public final class Recorder {

    private Recorder() {}

    /**
     * The steps that {@code method} records, in the order of its calls.
     *
     * @param place for messages, for example {@code revision 4f1c2a9b7d3e, upgrade}
     * @throws RockhopperException naming the place, when a call is incomplete (RH60xx) or the method throws (RH6005)
     */
    public static List<RecordedStep> record(String place, Consumer<Operations> method) {
        Operations operations = new Operations();
        try {
            method.accept(operations);
            return operations.steps();
        } catch (RockhopperException problem) {
            throw new RockhopperException(
                    problem.messages().stream().map(each -> at(place, each)).toList(), problem);
        } catch (RuntimeException | LinkageError broken) {
            throw new RockhopperException(
                    Message.error(
                            RevisionCode.RECORDING_FAILED,
                            place,
                            "The method threw " + broken + ".",
                            "It may only call its Operations; code that needs a database belongs into op.run(…)."),
                    broken);
        }
    }

    private static Message at(String place, Message message) {
        String within = message.place().isEmpty() ? place : place + ", " + message.place();
        return new Message(message.code(), message.severity(), within, message.text(), message.remedy());
    }
}
