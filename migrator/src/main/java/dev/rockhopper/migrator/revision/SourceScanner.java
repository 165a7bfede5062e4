/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a source into code, quoted text and comments; the pieces together are the source again. */
final class SourceScanner {

    private final SourceLanguage language;
    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private int codeStart;
    private int at;

    private SourceScanner(SourceLanguage language, String text) {
        this.language = language;
        this.text = text;
    }

    /** The pieces of {@code text}, whose line ends are line feeds; what is not closed reaches to the end. */
    static List<Segment> scan(SourceLanguage language, String text) {
        return new SourceScanner(language, text).scan();
    }

    private List<Segment> scan() {
        while (at < text.length()) {
            Optional<String> quote = language.quoteAt(text, at);
            if (quote.isPresent()) {
                cut(Segment.Kind.QUOTED, endOfQuoted(quote.get()));
            } else if (language.lineCommentAt(text, at)) {
                cut(Segment.Kind.COMMENT, orEnd(text.indexOf('\n', at), 0));
            } else if (language.blockCommentAt(text, at)) {
                cut(Segment.Kind.COMMENT, orEnd(text.indexOf("*/", at + 2), 2));
            } else {
                at++;
            }
        }
        code();
        return segments;
    }

    private void cut(Segment.Kind kind, int end) {
        code();
        segments.add(new Segment(kind, text.substring(at, end)));
        at = end;
        codeStart = end;
    }

    private void code() {
        if (codeStart < at) {
            segments.add(new Segment(Segment.Kind.CODE, text.substring(codeStart, at)));
        }
    }

    private int endOfQuoted(String quote) {
        int position = at + quote.length();
        while (position < text.length()) {
            if (text.charAt(position) == '\\' && language.escapes(quote)) {
                position += 2;
            } else if (text.startsWith(quote, position)) {
                return position + quote.length();
            } else {
                position++;
            }
        }
        return text.length();
    }

    private int orEnd(int found, int length) {
        return found < 0 ? text.length() : found + length;
    }
}
