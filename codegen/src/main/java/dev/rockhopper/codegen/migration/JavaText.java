/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Java literals and comments of any text: whatever it holds stays inside. */
final class JavaText {

    /** Under the call whose argument it is. */
    private static final String BLOCK_INDENT = "        ";

    /** Characters of code that fit into a method, and of text that fit into a constant: both hold 65535 bytes. */
    static final int LIMIT = 20_000;

    private JavaText() {}

    /** A string literal on one line. */
    static String string(String text) {
        return '"' + escaped(text).replace("\n", "\\n").replace("\"", "\\\"") + '"';
    }

    /** A literal of a list of strings, for example {@code "a", "b"}. */
    static String strings(Iterable<String> texts) {
        StringBuilder list = new StringBuilder();
        for (String text : texts) {
            list.append(list.isEmpty() ? "" : ", ").append(string(text));
        }
        return list.toString();
    }

    /**
     * SQL as a text block, or on one line when it is short; the reader strips the blanks around it.
     *
     * @param room characters that are left on the line
     */
    static String sql(String text, int room) {
        String line = string(text);
        if (text.indexOf('\n') < 0 && line.length() <= room) {
            return line;
        }
        if (text.length() <= LIMIT) {
            return block(text + "\n");
        }
        return pieces(text + "\n").stream()
                .map(JavaText::block)
                .collect(Collectors.joining(", ", "String.join(\"\", ", ")"));
    }

    /** A text block with exactly this text. */
    private static String block(String text) {
        boolean whole = text.endsWith("\n");
        String body = whole ? text.substring(0, text.length() - 1) : text;
        return Arrays.stream(body.split("\n", -1))
                .map(JavaText::blockLine)
                .collect(Collectors.joining("\n", "\"\"\"\n", (whole ? "" : "\\") + "\n" + BLOCK_INDENT + "\"\"\""));
    }

    /** The text in pieces of a bearable size, at line ends where there are any. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LIMIT) {
            int end = text.lastIndexOf('\n', from + LIMIT - 1) + 1;
            int cut = end > from ? end : from + LIMIT;
            cut -= Character.isHighSurrogate(text.charAt(cut - 1)) ? 1 : 0;
            pieces.add(text.substring(from, cut));
            from = cut;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** A comment: one line, and no Unicode escape that the compiler would read. */
    static String comment(String text) {
        return escaped(text.replaceAll("\\s+", " ").strip());
    }

    /** A sentence of Javadoc. */
    static String javadoc(String text) {
        String sentence = comment(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private static String blockLine(String line) {
        String body = escaped(line).replace("\"\"\"", "\"\"\\\"");
        if (body.endsWith(" ")) {
            body = body.substring(0, body.length() - 1) + "\\s";
        }
        return body.isEmpty() ? "" : BLOCK_INDENT + body;
    }

    /** Escapes all but printable characters and line feeds; quotes are left. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(each -> append(out, each));
        return out.toString();
    }

    private static void append(StringBuilder out, int character) {
        switch (character) {
            case '\\' -> out.append("\\\\");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            case '\n' -> out.append('\n');
            default -> {
                if (character < ' ') {
                    out.append(String.format("\\%03o", character));
                } else if (invisible(character)) {
                    for (char unit : Character.toChars(character)) {
                        out.append(String.format("\\u%04x", (int) unit));
                    }
                } else {
                    out.appendCodePoint(character);
                }
            }
        }
    }

    /** Also what an editor or the source writer would take for a line's end, and marks that reorder the line. */
    private static boolean invisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }
}
