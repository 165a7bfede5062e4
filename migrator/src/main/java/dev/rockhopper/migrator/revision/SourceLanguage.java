/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.List;
import java.util.Optional;

/** What a scanner must know of the two languages of revision files. */
enum SourceLanguage {
    /** Java 17: strings, characters, text blocks. */
    JAVA(List.of("\"\"\"", "\"", "'"), "//", false),
    /** StarRocks: both quotes, backquotes; a doubled quote stays inside. {@code --} needs no blank; {@code #} is no comment. */
    SQL(List.of("'", "\"", "`"), "--", true);

    private static final String HINT = "/*+";

    private final List<String> quotes;
    private final String lineComment;
    private final boolean hints;

    SourceLanguage(List<String> quotes, String lineComment, boolean hints) {
        this.quotes = quotes;
        this.lineComment = lineComment;
        this.hints = hints;
    }

    Optional<String> quoteAt(String text, int at) {
        if (Character.isLetterOrDigit(text.charAt(at))) { // most of a source
            return Optional.empty();
        }
        for (String quote : quotes) { // asked for each character: no stream
            if (text.startsWith(quote, at)) {
                return Optional.of(quote);
            }
        }
        return Optional.empty();
    }

    boolean lineCommentAt(String text, int at) {
        return text.startsWith(lineComment, at);
    }

    /** A hint looks like a comment but is none. */
    boolean blockCommentAt(String text, int at) {
        return text.startsWith("/*", at) && !(hints && text.startsWith(HINT, at));
    }

    /** Backslashes escape in all strings but not in names. */
    boolean escapes(String quote) {
        return !quote.equals("`");
    }
}
