/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.message.Message;

/**
 * A change that the server cannot make by ALTER.
 *
 * @param cause the change
 * @param message code, place, reason and remedy
 * @param rebuildable whether a rebuild of the table can make it
 */
public record Refusal(Change cause, Message message, boolean rebuildable) {

    /** How remedies name the option that allows a rebuild, before the name of the table: as the command line has it. */
    public static final String REBUILD_OPTION = "--rebuild ";
}
