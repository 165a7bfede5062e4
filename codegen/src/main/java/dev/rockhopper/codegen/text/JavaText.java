/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.codegen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Java literals and comments of any text: whatever it holds stays inside. */
public final class JavaText {

    /**
     * Unicode escapes are read before text blocks: the compiler would take these for the ends of lines, or for blanks at such ends, which
     * it strips.
     */
    private static final Pattern NOT_IN_BLOCKS = Pattern.compile("[\\x{85}\\x{2028}\\x{2029}]|[\\p{Z}&&[^ ]](?m:$)");

    /** Under the call whose argument it is. */
    private static final String BLOCK_INDENT = "        ";

    /** Characters of code that fit into a method, and of text that fit into a constant: both hold 65535 bytes. */
    public static final int LIMIT = 20_000;

    private static final int MAX_CONSTANT = 65_535;

    private JavaText() {}

    /** A string literal on one line. */
    public static String string(String text) {
        return '"' + escaped(text).replace("\n", "\\n").replace("\"", "\\\"") + '"';
    }

    /** A literal of a list of strings, for example {@code "a", "b"}. */
    public static String strings(Iterable<String> texts) {
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
    public static String sql(String text, int room) {
        List<String> pieces = sqlPieces(text, room, BLOCK_INDENT);
        return pieces.size() == 1
                ? pieces.get(0)
                : pieces.stream().collect(Collectors.joining(", ", "String.join(\"\", ", ")"));
    }

    /** The same as a constant in an annotation; the class file takes at most {@value #MAX_CONSTANT} bytes. */
    public static String constant(String text, int room) {
        return String.join("\n+ ", sqlPieces(text, room, ""));
    }

    /** Whether a constant can hold the text, and a line feed. Source: Java Virtual Machine Specification, chapter 4.4.7. */
    public static boolean fitsConstant(String text) {
        return text.chars()
                        .map(each -> each > 0 && each < 0x80 ? 1 : each < 0x800 ? 2 : 3)
                        .sum()
                < MAX_CONSTANT;
    }

    private static List<String> sqlPieces(String text, int room, String indent) {
        String line = string(text);
        if (text.indexOf('\n') < 0 && line.length() <= room) {
            return List.of(line);
        }
        boolean plain = !NOT_IN_BLOCKS.matcher(text).find();
        List<String> pieces = pieces(plain ? text + "\n" : text);
        return pieces.stream()
                .map(piece -> plain ? block(piece, indent) : string(piece))
                .toList();
    }

    /** A text block with exactly this text. */
    private static String block(String text, String indent) {
        boolean whole = text.endsWith("\n");
        String[] lines = (whole ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        StringBuilder block = new StringBuilder("\"\"\"\n");
        for (int i = 0; i < lines.length; i++) {
            boolean ended = whole || i < lines.length - 1;
            block.append(blockLine(lines[i], ended, indent)).append('\n');
        }
        return block.append(indent).append("\"\"\"").toString();
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
    public static String comment(String text) {
        return escaped(text.replaceAll("\\s+", " ").strip());
    }

    /** A sentence of Javadoc, with a capital. */
    public static String javadoc(String text) {
        String plain = comment(text);
        String sentence = (plain.isEmpty()
                        ? plain
                        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1))
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
    private static String blockLine(String line, boolean ended, String indent) {
        String body = escaped(line).replace("\"\"\"", "\"\"\\\"");
        if (body.endsWith(" ")) {
            body = body.substring(0, body.length() - 1) + "\\s";
        }
        body += ended ? "" : "\\";
        return body.isEmpty() ? "" : indent + body;
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
