/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Cuts texts into tokens; no text fails here. */
public final class Lexing {

    private Lexing() {}

    /** The tokens of a text without comments, hints, blanks and end. */
    public static List<Token> tokens(String sql) {
        return tokens(sql, false);
    }

    /** The tokens of a text with its hints, without comments, blanks and end. */
    public static List<Token> tokensAndHints(String sql) {
        return tokens(sql, true);
    }

    private static List<Token> tokens(String sql, boolean hints) {
        DdlLexer lexer = lexer(sql);
        List<Token> tokens = new ArrayList<>();
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token.getChannel() == Token.DEFAULT_CHANNEL || hints && token.getChannel() == DdlLexer.HINTS) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    static DdlLexer lexer(String sql) {
        DdlLexer lexer = new DdlLexer(new SqlCharStream(sql));
        lexer.removeErrorListeners();
        return lexer;
    }
}
