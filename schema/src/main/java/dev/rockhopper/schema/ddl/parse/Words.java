/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import org.antlr.v4.runtime.Token;

/** Which tokens are reserved words, and which may be names; relies on the order of the words in the lexer grammar. */
public final class Words {

    private Words() {}

    /** A word that is a name only in quotes. */
    public static boolean isReserved(Token token) {
        return token.getType() >= DdlLexer.ADD && token.getType() <= DdlLexer.RESERVED_WORD;
    }

    /** A word that has a meaning in some places and may be a name elsewhere. */
    public static boolean isSoft(Token token) {
        return token.getType() >= DdlLexer.ACTIVE && token.getType() <= DdlLexer.AGGREGATE_NAME;
    }

    /** A token that can be a name. */
    public static boolean isName(Token token) {
        return switch (token.getType()) {
            case DdlLexer.WORD, DdlLexer.DIGIT_WORD, DdlLexer.BACKQUOTED -> true;
            default -> isSoft(token);
        };
    }
}
