/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Java literals and comments of any text: whatever it holds stays inside. */
final class JavaText {

    /**
     * Unicode escapes are read before text blocks: the compiler would take these for the ends of lines, or for blanks at such ends, which
     * it strips.
     */
    private static final Pattern NOT_IN_BLOCKS = Pattern.compile("[\\x{85}\\x{2028}\\x{2029}]|[\\p{Z}&&[^ ]](?m:$)");

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
        boolean plain = !NOT_IN_BLOCKS.matcher(text).find();
        List<String> pieces = pieces(plain ? text + "\n" : text);
        if (pieces.size() == 1) {
            return plain ? block(pieces.get(0)) : line;
        }
        return pieces.stream()
                .map(plain ? JavaText::block : JavaText::string)
                .collect(Collectors.joining(", ", "String.join(\"\", ", ")"));
    }

    /** A text block with exactly this text. */
    private static String block(String text) {
        boolean whole = text.endsWith("\n");
        String[] lines = (whole ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        StringBuilder block = new StringBuilder("\"\"\"\n");
        for (int i = 0; i < lines.length; i++) {
            boolean ended = whole || i < lines.length - 1;
            block.append(blockLine(lines[i], ended)).append('\n');
        }
        return block.append(BLOCK_INDENT).append("\"\"\"").toString();
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

    /**
     * A line of a text block.
     *
     * @param ended whether the line's end belongs to the text
     */
    private static String blockLine(String line, boolean ended) {
        String body = escaped(line).replace("\"\"\"", "\"\"\\\"");
        if (body.endsWith(" ")) {
            body = body.substring(0, body.length() - 1) + "\\s";
        }
        body += ended ? "" : "\\";
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
