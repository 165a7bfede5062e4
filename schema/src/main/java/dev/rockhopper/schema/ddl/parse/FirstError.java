/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlGrammar;
import dev.rockhopper.schema.message.DdlCode;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Throws the first error of a parse, in words for people. */
final class FirstError extends BaseErrorListener {

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer, Object symbol, int line, int column, String text, RecognitionException cause) {
        Parser parser = (Parser) recognizer;
        Token token = (Token) symbol;
        if (parser.getContext() instanceof DdlGrammar.AggregateStateContext state && token != state.getStart()) {
            throw SyntaxErrors.at(
                    DdlCode.NOT_A_TYPE,
                    state.getStart(),
                    SyntaxErrors.shown(state.getStart()) + " is not a data type",
                    "a data type of StarRocks");
        }
        if (cause instanceof NoViableAltException choice && choice.getStartToken() != token) {
            throw SyntaxErrors.unexpectedAfter(token, parser.getTokenStream().get(token.getTokenIndex() - 1));
        }
        IntervalSet expected = cause == null || cause.getExpectedTokens() == null
                ? parser.getExpectedTokens()
                : cause.getExpectedTokens();
        throw SyntaxErrors.unexpected(token, ExpectedTokens.describe(expected));
    }
}
