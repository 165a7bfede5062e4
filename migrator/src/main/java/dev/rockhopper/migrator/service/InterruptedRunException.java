/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.run.StepFailedException;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.ArrayList;
import java.util.List;

/** A run that failed after some of its steps had been done: it can be resumed. */
public final class InterruptedRunException extends RockhopperException {

    private static final long serialVersionUID = 1L;

    InterruptedRunException(StepFailedException cause, Message account) {
        super(both(cause.messages(), account), cause);
    }

    private static List<Message> both(List<Message> messages, Message account) {
        List<Message> all = new ArrayList<>(messages);
        all.add(account);
        return all;
    }
}
