/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
import java.util.List;

/** Tokens with a position, and the small questions a parser asks. */
final class TokenStream {
    private final String sql;
    private final List<Token> tokens;
    private int position;

    TokenStream(String sql) {
        this.sql = sql;
        this.tokens = Lexer.tokens(sql);
    }

    Token peek() {
        return tokens.get(position);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(position + ahead, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        if (token.kind() != Token.Kind.END) {
            position++;
        }
        return token;
    }

    boolean at(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean atAny(List<String> words) {
        return words.stream().anyMatch(word -> peek().is(word));
    }

    boolean accept(String... words) {
        if (!at(words)) {
            return false;
        }
        position += words.length;
        return true;
    }

    void expect(String word) {
        if (!accept(word)) {
            throw unexpected();
        }
    }

    /** A closing angle bracket; {@code >>} counts as two. */
    void expectAngle() {
        Token token = peek();
        if (token.is(">>")) {
            tokens.set(position, new Token(Token.Kind.SYMBOL, ">", token.start() + 1, token.end()));
        } else {
            expect(">");
        }
    }

    String name() {
        if (!peek().isName()) {
            throw unexpected();
        }
        return take().text();
    }

    /** Skips a bracketed group that starts here and returns its text with the brackets. */
    String group() {
        int start = peek().start();
        int depth = 0;
        do {
            Token token = take();
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                depth--;
            } else if (token.kind() == Token.Kind.END) {
                throw unexpected();
            }
        } while (depth > 0);
        return sql.substring(start, tokens.get(position - 1).end());
    }

    /** {@code (a, b)}. */
    List<String> nameList() {
        List<String> names = new ArrayList<>();
        expect("(");
        do {
            names.add(name());
        } while (accept(","));
        expect(")");
        return names;
    }

    int position() {
        return position;
    }

    void back(int earlier) {
        position = earlier;
    }

    /** The text from a token to just before the present one. */
    String textFrom(int startPosition) {
        return sql.substring(
                tokens.get(startPosition).start(), tokens.get(position - 1).end());
    }

    QuerySyntaxException unexpected() {
        return new QuerySyntaxException("Unexpected input '" + peek().text() + "'");
    }
}
