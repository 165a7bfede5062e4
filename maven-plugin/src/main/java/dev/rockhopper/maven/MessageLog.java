/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;

/** Messages of a command, at the level that their first word says; lines that go on have the level of the message. */
final class MessageLog implements Consumer<String> {

    private static final String ERROR = "error ";
    private static final String WARNING = "warning ";
    private static final String NOTE = "note ";

    private final Log log;
    private final GoalWords words;
    private final List<String> errors = new ArrayList<>();
    private Consumer<String> level;

    MessageLog(Log log, GoalWords words) {
        this.log = log;
        this.words = words;
        this.level = log::info;
    }

    @Override
    public void accept(String line) {
        String text = line;
        if (line.startsWith(ERROR)) {
            level = log::error;
            text = line.substring(ERROR.length());
            errors.add(words.translate(text));
        } else if (line.startsWith(WARNING)) {
            level = log::warn;
            text = line.substring(WARNING.length());
        } else if (line.startsWith(NOTE)) {
            level = log::info;
            text = line.substring(NOTE.length());
        }
        level.accept(words.translate(text));
    }

    /** For the end of the build, where people look. */
    Optional<String> errors() {
        int more = errors.size() - 1;
        return errors.stream()
                .findFirst()
                .map(first -> first + (more > 0 ? " (and " + more + " more, see above)" : ""));
    }
}
