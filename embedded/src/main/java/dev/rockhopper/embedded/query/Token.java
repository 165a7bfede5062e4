/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.Locale;

/**
 * One token of a query.
 *
 * @param text the name without backquotes, the value of a string, else as written
 * @param start index of its first character
 * @param end index behind its last character
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        SYMBOL,
        END
    }

    /** Whether it is that word (without case) or symbol. */
    boolean is(String expected) {
        return kind == Kind.SYMBOL && text.equals(expected) || kind == Kind.WORD && text.equalsIgnoreCase(expected);
    }

    /** Whether it can be a name. */
    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** The text in upper case. */
    String upper() {
        return text.toUpperCase(Locale.ROOT);
    }
}
