/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.parse;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.Vocabulary;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says to people what could have stood at a place. */
final class ExpectedTokens {

    private static final int SHOWN = 10;

    private ExpectedTokens() {}

    static String describe(IntervalSet tokens) {
        List<String> words = new ArrayList<>();
        boolean name = tokens.contains(DdlLexer.BACKQUOTED);
        boolean type = tokens.contains(DdlLexer.TYPE_NAME) && !tokens.contains(DdlLexer.SELECT);
        if (name) {
            words.add("a name");
        }
        if (type) {
            words.add("a data type");
        }
        if (tokens.contains(DdlLexer.SINGLE_QUOTED)) {
            words.add("a string");
        }
        if (tokens.contains(DdlLexer.INTEGER)) {
            words.add("a number");
        }
        if (!name && !type) {
            addWords(tokens, words);
        }
        int rest = words.size() - SHOWN;
        return rest <= 0 ? join(words) : String.join(", ", words.subList(0, SHOWN)) + " …";
    }

    private static void addWords(IntervalSet tokens, List<String> words) {
        Vocabulary vocabulary = DdlLexer.VOCABULARY;
        for (int type : tokens.toList()) {
            if (type == Token.EOF) {
                words.add("the end");
            } else if (vocabulary.getLiteralName(type) != null) {
                words.add(unquoted(vocabulary.getLiteralName(type)));
            }
        }
    }

    private static String unquoted(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    private static String join(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
