/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.nio.file.NoSuchFileException;

/** The exceptions about settings. */
final class Problems {

    private Problems() {}

    static RockhopperException invalid(Setting setting, String text, String remedy) {
        return new RockhopperException(Message.error(CliCode.INVALID_SETTING, setting.origin(), text, remedy));
    }

    static RockhopperException missing(SettingKey key, String why) {
        return new RockhopperException(Message.error(
                CliCode.MISSING_SETTING,
                "rockhopper." + key.key(),
                why,
                "Give it by --" + key.key() + ", by " + key.variable() + " or in rockhopper.properties."));
    }

    static RockhopperException unreadable(String place, String text, Exception cause) {
        String reason =
                cause instanceof NoSuchFileException ? "there is no such file" : String.valueOf(cause.getMessage());
        return new RockhopperException(
                Message.error(
                        CliCode.UNREADABLE_FILE, place, text + ": " + reason + ".", "Check the path and its rights."),
                cause);
    }
}
