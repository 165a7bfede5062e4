/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.Writer;
import java.util.function.Consumer;

/** Gives a text on line by line. */
final class LogWriter extends Writer {

    private final Consumer<String> lines;
    private final StringBuilder rest = new StringBuilder();

    LogWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\n') {
                end();
            } else if (text[i] != '\r') {
                rest.append(text[i]);
            }
        }
    }

    /** A line that is not ended waits for its end. */
    @Override
    public void flush() {
        // nothing is held back but an unfinished line
    }

    @Override
    public void close() {
        if (!rest.isEmpty()) {
            end();
        }
    }

    private void end() {
        lines.accept(rest.toString());
        rest.setLength(0);
    }
}
