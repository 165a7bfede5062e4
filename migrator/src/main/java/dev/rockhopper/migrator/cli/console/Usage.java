/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.console;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;

/** Calls that make no sense. */
public final class Usage {

    private Usage() {}

    /** What was wrong about the call, and how it is called rightly. */
    public static RockhopperException error(String text, String remedy) {
        return new RockhopperException(Message.error(CliCode.USAGE, "", text, remedy));
    }
}
