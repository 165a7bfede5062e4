/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import dev.rockhopper.schema.message.DdlCode;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Refuses texts nested so deeply that a recursive parser would run out of stack. */
final class Nesting {

    /** Far above what people write and what the server takes for types; far below what a small stack can hold. */
    static final int LIMIT = 400;

    private final int[] open = new int[LIMIT];
    private int depth;

    private Nesting() {}

    static void check(List<Token> tokens) {
        Nesting nesting = new Nesting();
        Token before = null;
        for (Token token : tokens) {
            nesting.accept(token, before);
            before = token;
        }
    }

    private void accept(Token token, Token before) {
        switch (token.getType()) {
            case DdlLexer.LPAREN, DdlLexer.LBRACK, DdlLexer.LBRACE, DdlLexer.CASE -> push(token);
            case DdlLexer.LT -> {
                if (before != null && opensType(before.getType())) {
                    push(token);
                }
            }
            case DdlLexer.RPAREN, DdlLexer.RBRACK, DdlLexer.RBRACE -> popBracket();
            case DdlLexer.GT -> popIf(DdlLexer.LT);
            case DdlLexer.END -> popIf(DdlLexer.CASE);
            default -> {}
        }
    }

    private static boolean opensType(int type) {
        return type == DdlLexer.ARRAY || type == DdlLexer.MAP || type == DdlLexer.STRUCT;
    }

    private void push(Token token) {
        if (depth == LIMIT) {
            throw SyntaxErrors.at(
                    DdlCode.NESTED_TOO_DEEP,
                    token,
                    "more than " + LIMIT + " levels of brackets or types",
                    "fewer levels");
        }
        open[depth++] = token.getType();
    }

    private void popBracket() {
        while (depth > 0 && (open[depth - 1] == DdlLexer.CASE || open[depth - 1] == DdlLexer.LT)) {
            depth--;
        }
        depth = Math.max(0, depth - 1);
    }

    private void popIf(int type) {
        if (depth > 0 && open[depth - 1] == type) {
            depth--;
        }
    }
}
