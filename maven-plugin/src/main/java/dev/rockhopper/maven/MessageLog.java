/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Messages of a command, at the level that their first word says; lines that go on have the level of the message. */
final class MessageLog implements Consumer<String> {

    private final Log log;
    private Consumer<String> level;
    private String firstError;

    MessageLog(Log log) {
        this.log = log;
        this.level = log::warn;
    }

    @Override
    public void accept(String line) {
        if (line.startsWith("error ")) {
            level = log::error;
            firstError = firstError == null ? line.substring("error ".length()) : firstError;
        } else if (line.startsWith("warning ")) {
            level = log::warn;
        } else if (line.startsWith("note ")) {
            level = log::info;
        }
        level.accept(line);
    }

    /** For the end of the build, where people look. */
    Optional<String> firstError() {
        return Optional.ofNullable(firstError);
    }
}
