/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.MessageCode;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;

/** Makes the exceptions of this package. */
final class Problems {

    private Problems() {}

    static RockhopperException error(MessageCode code, String place, String text, String remedy) {
        return new RockhopperException(Message.error(code, place, text, remedy));
    }

    static RockhopperException incomplete(String place, String text, String remedy) {
        return error(RevisionCode.INCOMPLETE_OPERATION, place, text, remedy);
    }

    static void require(boolean holds, String place, String text, String remedy) {
        if (!holds) {
            throw incomplete(place, text, remedy);
        }
    }
}
