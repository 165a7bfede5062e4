/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Walks over the tokens of a query once, with one frame for each open bracket. */
public final class ReferenceScanner {

    /** What is known of the text between two brackets. */
    private static final class Frame {
        /** SELECT was seen, so that FROM is the clause and not a word of a function such as EXTRACT. */
        private boolean query;
        /** Inside of FROM, where commas separate relations. */
        private boolean from;
        /** The next name is a relation. */
        private boolean relation;
        /** The next name is that of a common table expression. */
        private boolean commonName;

        private boolean recursive;
        /** The name before AS, not yet visible. */
        private String pending;

        private final Set<String> common = new HashSet<>();

        private void endOfFrom() {
            from = false;
            relation = false;
        }
    }

    private final List<Token> tokens;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<ObjectName> found = new LinkedHashSet<>();
    private final List<Token> plain = new ArrayList<>();
    private int position;

    /** A scanner of tokens without comments. */
    public ReferenceScanner(List<Token> tokens) {
        this.tokens = tokens;
        frames.push(new Frame());
    }

    /** The references, in order. */
    public Set<ObjectName> scan() {
        while (position < tokens.size()) {
            accept(tokens.get(position), frames.peek());
            position++;
        }
        return Collections.unmodifiableSet(found);
    }

    /** The tokens of names without a database, in order; see {@link #scan}, which must have run. */
    public List<Token> unqualified() {
        return Collections.unmodifiableList(plain);
    }

    private void accept(Token token, Frame frame) {
        switch (token.getType()) {
            case DdlLexer.LPAREN, DdlLexer.LBRACK, DdlLexer.LBRACE -> open(token, frame);
            case DdlLexer.RPAREN, DdlLexer.RBRACK, DdlLexer.RBRACE -> close();
            case DdlLexer.WITH -> frame.commonName = true;
            case DdlLexer.SELECT -> {
                frame.query = true;
                frame.commonName = false;
                frame.endOfFrom();
            }
            case DdlLexer.FROM -> {
                frame.from = frame.query;
                frame.relation = frame.query;
            }
            case DdlLexer.JOIN -> frame.relation = frame.from;
            case DdlLexer.COMMA -> comma(frame);
            case DdlLexer.WHERE,
                    DdlLexer.GROUP,
                    DdlLexer.HAVING,
                    DdlLexer.ORDER,
                    DdlLexer.LIMIT,
                    DdlLexer.UNION,
                    DdlLexer.INTERSECT -> frame.endOfFrom();
            case DdlLexer.LATERAL -> {}
            default -> word(token, frame);
        }
    }

    /** A parenthesis where a relation is expected holds a subquery or joined relations; a bracket there is a hint. */
    private void open(Token token, Frame frame) {
        Frame inner = new Frame();
        if (frame.relation && token.getType() == DdlLexer.LPAREN) {
            frame.relation = false;
            inner.from = true;
            inner.relation = true;
        }
        frames.push(inner);
    }

    private void close() {
        if (frames.size() > 1) {
            frames.pop();
        }
        Frame frame = frames.peek();
        boolean columnList = frame.pending != null && typeAt(position + 1) == DdlLexer.AS;
        if (frame.pending != null && !columnList) {
            frame.common.add(frame.pending);
            frame.pending = null;
        }
    }

    private static void comma(Frame frame) {
        if (frame.from) {
            frame.relation = true;
        } else if (!frame.query && !frame.common.isEmpty()) {
            frame.commonName = true;
        }
    }

    private void word(Token token, Frame frame) {
        if (frame.commonName && Words.isName(token)) {
            commonName(token, frame);
        } else if (frame.relation) {
            frame.relation = false;
            if (Words.isName(token)) {
                relation();
            }
        } else if (frame.from && endsFrom(token)) {
            frame.endOfFrom();
        }
    }

    private static boolean endsFrom(Token token) {
        return token.getType() == DdlLexer.EXCEPT
                || token.getType() == DdlLexer.MINUS_WORD
                || token.getText().equalsIgnoreCase("QUALIFY");
    }

    private void commonName(Token token, Frame frame) {
        if (token.getText().equalsIgnoreCase("RECURSIVE")
                && Words.isName(tokens.get(Math.min(position + 1, tokens.size() - 1)))) {
            frame.recursive = true;
            return;
        }
        frame.commonName = false;
        frame.pending = Identifiers.name(token);
        if (frame.recursive) {
            frame.common.add(frame.pending);
        }
    }

    private void relation() {
        List<String> parts = new ArrayList<>();
        parts.add(Identifiers.name(tokens.get(position)));
        while (true) {
            if (typeAt(position + 1) == DdlLexer.DOT_WORD) {
                position++;
            } else if (typeAt(position + 1) == DdlLexer.DOT && position + 2 < tokens.size()) {
                position += 2;
            } else {
                break;
            }
            parts.add(Identifiers.name(tokens.get(position)));
        }
        if (typeAt(position + 1) != DdlLexer.LPAREN && !isCommon(parts)) {
            found.add(name(parts));
            if (parts.size() == 1) {
                plain.add(tokens.get(position));
            }
        }
    }

    private boolean isCommon(List<String> parts) {
        return parts.size() == 1 && frames.stream().anyMatch(frame -> frame.common.contains(parts.get(0)));
    }

    private static ObjectName name(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> ObjectName.of(parts.get(0));
            case 2 -> ObjectName.of(parts.get(0), parts.get(1));
            default -> new ObjectName(Optional.of(parts.get(0)), Optional.of(parts.get(1)), parts.get(2));
        };
    }

    private int typeAt(int index) {
        return index < tokens.size() ? tokens.get(index).getType() : Token.EOF;
    }
}
