/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Splits a script into the tokens of its statements, at the semicolons outside of strings and comments. */
public final class Splitter {

    private Splitter() {}

    /**
     * The tokens of each statement that is not empty.
     *
     * @throws dev.rockhopper.schema.message.RockhopperException if a string, name or comment is never closed
     */
    public static List<List<Token>> split(String script) {
        List<List<Token>> statements = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (Token token : Lexing.tokens(script)) {
            switch (token.getType()) {
                case DdlLexer.SEMICOLON -> {
                    add(current, statements);
                    current = new ArrayList<>();
                }
                case DdlLexer.UNCLOSED_STRING -> throw unclosed(token, "string");
                case DdlLexer.UNCLOSED_NAME -> throw unclosed(token, "name");
                case DdlLexer.UNCLOSED_COMMENT -> throw unclosed(token, "comment");
                default -> current.add(token);
            }
        }
        add(current, statements);
        return statements;
    }

    private static void add(List<Token> tokens, List<List<Token>> statements) {
        if (!tokens.isEmpty()) {
            statements.add(tokens);
        }
    }

    private static RuntimeException unclosed(Token token, String what) {
        return SyntaxErrors.at(token, "the " + what + " " + SyntaxErrors.shown(token) + " is never closed", "");
    }
}
