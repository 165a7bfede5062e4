/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

/**
 * A source without what does not matter: byte order mark, kind of line ends, comments, and layout outside quotes.
 *
 * <p>Comments that begin with {@code rockhopper:} are not for people only and do matter.
 */
final class CanonicalSource {

    private static final String DIRECTIVE = "-- rockhopper:";
    private static final String TEXT_BLOCK = "\"\"\"";
    private static final String SEPARATORS = "(){}[];,.@";

    private CanonicalSource() {}

    static String of(SourceLanguage language, String source) {
        StringBuilder out = new StringBuilder();
        boolean blank = false;
        for (Segment segment : SourceScanner.scan(language, plain(source))) {
            String text = canonical(language, segment);
            blank |= text.isEmpty() || Character.isWhitespace(text.charAt(0));
            String body = text.strip();
            if (!body.isEmpty()) {
                out.append(blank && !out.isEmpty() && matters(out, body) ? " " : "")
                        .append(body);
                blank = Character.isWhitespace(text.charAt(text.length() - 1));
            }
        }
        return out.toString();
    }

    /** Without byte order mark; with line feeds. */
    static String plain(String source) {
        String text = source.startsWith("\uFEFF") ? source.substring(1) : source;
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String canonical(SourceLanguage language, Segment segment) {
        return switch (segment.kind()) {
            case COMMENT ->
                segment.text().startsWith(DIRECTIVE) ? "\n" + segment.text().strip() + "\n" : "";
            case QUOTED -> language == SourceLanguage.JAVA ? javaLiteral(segment.text()) : segment.text();
            case CODE -> code(segment.text());
        };
    }

    /** The compiler drops indentation and trailing blanks of a text block, too. */
    private static String javaLiteral(String literal) {
        boolean block = literal.startsWith(TEXT_BLOCK) && literal.length() >= 2 * TEXT_BLOCK.length();
        return block ? TEXT_BLOCK + literal.substring(3, literal.length() - 3).stripIndent() + TEXT_BLOCK : literal;
    }

    private static String code(String text) {
        StringBuilder out = new StringBuilder();
        boolean blank = false;
        for (char each : text.toCharArray()) {
            if (Character.isWhitespace(each)) {
                blank = true;
                continue;
            }
            boolean needed = blank && (out.isEmpty() || matters(out, String.valueOf(each)));
            out.append(needed ? " " : "").append(each);
            blank = false;
        }
        return blank ? out + " " : out.toString();
    }

    /** Whether a blank between the two could separate tokens: not beside a separator. */
    private static boolean matters(CharSequence before, String after) {
        return SEPARATORS.indexOf(before.charAt(before.length() - 1)) < 0 && SEPARATORS.indexOf(after.charAt(0)) < 0;
    }
}
