/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import org.antlr.v4.runtime.Token;

/** Finds a keyword of the frame of a statement, not one in a string, a name or deeper parentheses. */
final class WordFinder {

    private WordFinder() {}

    /** The offset of the word (of what follows it, at depth 0), or -1; nothing behind AS is looked at, that is a query. */
    static int offset(String text, int word, int wanted) {
        DdlLexer lexer = Lexing.lexer(text);
        int depth = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            int type = token.getType();
            if (type == DdlLexer.LPAREN) {
                depth++;
            } else if (type == DdlLexer.RPAREN) {
                depth--;
            } else if (depth == 0 && type == DdlLexer.AS) {
                return -1;
            } else if (depth == wanted && type == word) {
                return wanted == 0 ? token.getStopIndex() + 1 : token.getStartIndex();
            }
        }
        return -1;
    }
}
