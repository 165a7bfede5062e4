/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at blanks. */
public final class Lines {

    private Lines() {}

    /** Lines of at most {@code width} characters, longer only where a word is. */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
