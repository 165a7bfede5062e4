/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;

/** Somebody dropped or renamed one of the books: without it nobody knows what was applied, or how far the last run came. */
public final class LostBooksException extends RockhopperException {

    private static final long serialVersionUID = 1L;

    LostBooksException(Message message) {
        super(message);
    }
}
