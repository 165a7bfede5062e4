/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;

/** The text between tokens, exactly as written. */
public final class Texts {

    private Texts() {}

    static String of(ParserRuleContext context) {
        return between(context.getStart(), context.getStop());
    }

    /** The text from the first to the last of some tokens, with what stands between them; {@code tokens} is not empty. */
    public static String of(List<Token> tokens) {
        return between(tokens.get(0), tokens.get(tokens.size() - 1));
    }

    private static String between(Token first, Token last) {
        return first.getInputStream().getText(Interval.of(first.getStartIndex(), last.getStopIndex()));
    }
}
