/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text for the lexer, by UTF-16 units, in which every unit beyond ASCII looks like one of a few control characters.
 *
 * <p>ANTLR keeps its fast tables for ASCII only and walks its network for every other character, a hundred times slower. The grammar does not
 * tell the others apart but as letters, blanks and strangers; tokens carry the true text.
 */
final class SqlCharStream implements CharStream {

    /** Stands for all letters beyond ASCII; the lexer grammar names it. */
    private static final char LETTER = '\u0001';
    /** Stands for what is no letter: halves of surrogate pairs, and the stand-ins themselves. */
    private static final char STRANGER = '\u0002';

    private final String text;
    private int position;

    SqlCharStream(String text) {
        this.text = text;
    }

    @Override
    public void consume() {
        if (position == text.length()) {
            throw new IllegalStateException("the text is at its end");
        }
        position++;
    }

    @Override
    public int LA(int offset) {
        int index = offset > 0 ? position + offset - 1 : position + offset;
        return index < 0 || index >= text.length() ? IntStream.EOF : plain(text.charAt(index));
    }

    private static char plain(char c) {
        if (c == LETTER) {
            return STRANGER;
        }
        if (c < 128) {
            return c;
        }
        if (c == '\u3000' || c == '\uFEFF') {
            return ' ';
        }
        return Character.isSurrogate(c) ? STRANGER : LETTER;
    }

    @Override
    public int mark() {
        return -1;
    }

    @Override
    public void release(int marker) {
        // The whole text is in memory: there is nothing to release.
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = Math.min(index, text.length());
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return "sql";
    }

    @Override
    public String getText(Interval interval) {
        int end = Math.min(interval.b + 1, text.length());
        return interval.a >= end ? "" : text.substring(interval.a, end);
    }
}
