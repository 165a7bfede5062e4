/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;

/** The lock is held by another run. */
public final class LockHeldException extends RockhopperException {

    private static final long serialVersionUID = 1L;

    LockHeldException(Message message) {
        super(message);
    }
}
