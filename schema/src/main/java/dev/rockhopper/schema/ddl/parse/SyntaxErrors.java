/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.message.DdlCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.MessageCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.antlr.v4.runtime.Token;

/** The messages of the parser: place as line:column, both from 1. */
public final class SyntaxErrors {

    private static final int SHOWN = 60;

    private SyntaxErrors() {}

    /** An error at a token; {@code expected} may be empty. */
    static RockhopperException at(Token token, String what, String expected) {
        return at(DdlCode.SYNTAX_ERROR, token, what, expected);
    }

    static RockhopperException at(MessageCode code, Token token, String what, String expected) {
        String place = token.getLine() + ":" + (token.getCharPositionInLine() + 1);
        String remedy = expected.isEmpty() ? "" : "expected " + expected;
        return new RockhopperException(Message.error(code, place, what + ".", remedy));
    }

    /** An error without a place. */
    public static RockhopperException nothing(MessageCode code, String what) {
        return new RockhopperException(Message.error(code, "1:1", what + ".", ""));
    }

    /** The error for a token that does not fit. */
    static RockhopperException unexpected(Token token, String expected) {
        String what = token.getType() == Token.EOF ? "the statement ends too early" : "unexpected " + shown(token);
        return at(token, what, expected);
    }

    /** The error for a token that does not fit behind another one. */
    static RockhopperException unexpectedAfter(Token token, Token before) {
        String what = token.getType() == Token.EOF ? "the statement ends too early" : "unexpected " + shown(token);
        return at(token, what + " after " + shown(before), "");
    }

    /** A token's text on one line, shortened, in guillemets since it may hold quotes of all kinds. */
    static String shown(Token token) {
        String text = token.getText().replaceAll("\\s+", " ");
        return "«" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…") + "»";
    }
}
