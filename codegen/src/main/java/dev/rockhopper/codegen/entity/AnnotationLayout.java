/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts an annotation on one line where it fits; JavaPoet writes each member on a line of its own. Longer ones end with their last member.
 */
final class AnnotationLayout {

    private static final int WIDTH = 120;
    private static final Pattern BEGIN = Pattern.compile(" *@[\\w.]+\\(");
    private static final Pattern OPENED = Pattern.compile("[({]$");
    private static final Pattern CLOSING = Pattern.compile("[)}].*");

    private AnnotationLayout() {}

    /** The source with shorter annotations. */
    static String of(String source) {
        String[] lines = source.split("\n", -1);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int end = BEGIN.matcher(lines[i]).matches() ? end(lines, i) : i;
            if (end == i) {
                out.add(lines[i]);
            } else {
                out.addAll(laidOut(List.of(lines).subList(i, end + 1)));
                i = end;
            }
        }
        return String.join("\n", out);
    }

    /** The line that closes the annotation; none closes what is not one. */
    private static int end(String[] lines, int begin) {
        String close = " ".repeat(indent(lines[begin])) + ")";
        for (int i = begin + 1; i < lines.length; i++) {
            if (lines[i].equals(close)) {
                return i;
            }
        }
        return begin;
    }

    private static List<String> laidOut(List<String> lines) {
        if (lines.stream().noneMatch(line -> line.contains("\"\"\""))) {
            String joined = joined(lines);
            if (joined.length() <= WIDTH) {
                return List.of(joined);
            }
        }
        List<String> shorter = new ArrayList<>(lines.subList(0, lines.size() - 1));
        shorter.set(shorter.size() - 1, shorter.get(shorter.size() - 1) + ")");
        return shorter;
    }

    private static String joined(List<String> lines) {
        StringBuilder line = new StringBuilder(lines.get(0));
        for (String next : lines.subList(1, lines.size())) {
            String text = next.strip();
            boolean tight = OPENED.matcher(line).find() || CLOSING.matcher(text).matches();
            line.append(tight ? "" : " ").append(text);
        }
        return line.toString();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
