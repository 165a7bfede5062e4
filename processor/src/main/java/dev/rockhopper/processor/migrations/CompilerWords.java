/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.migrations;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.plan.Refusal;

/** Remedies that name an option of the command line name the compiler's here. */
final class CompilerWords {

    private static final String REBUILD_OPTION = "-Arockhopper.rebuild=";

    private CompilerWords() {}

    static Message of(Message message) {
        return new Message(
                message.code(),
                message.severity(),
                message.place(),
                message.text(),
                message.remedy()
                        .replace(Refusal.REBUILD_OPTION, REBUILD_OPTION)
                        .replace("name it in rockhopper.databases", "name it in -Arockhopper.databases"));
    }
}
