/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import dev.rockhopper.schema.ddl.grammar.DdlLexer;
import dev.rockhopper.schema.ddl.parse.Identifiers;
import dev.rockhopper.schema.ddl.parse.Lexing;
import dev.rockhopper.schema.ddl.parse.Literals;
import dev.rockhopper.schema.ddl.parse.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a query or expression in one written form, for comparison.
 *
 * <p>Keywords and functions count without case, names with their case but without their quotes, strings by their value; layout, comments
 * and final semicolons do not count, hints do.
 */
public final class SqlTokens {

    /** Words of queries that are not reserved and unknown to the lexer. */
    private static final Set<String> QUERY_WORDS = Set.of(
            "anti",
            "current",
            "day",
            "escape",
            "exclude",
            "filter",
            "following",
            "hour",
            "last",
            "minute",
            "month",
            "nulls",
            "of",
            "offset",
            "pivot",
            "preceding",
            "qualify",
            "quarter",
            "recursive",
            "row",
            "sample",
            "second",
            "semi",
            "separator",
            "sets",
            "timestamp",
            "unbounded",
            "version",
            "week",
            "year");

    private SqlTokens() {}

    /** Whether two texts are the same but for what does not count. */
    public static boolean sameText(String a, String b) {
        return a.equals(b) || of(a).equals(of(b));
    }

    /** The tokens of a text; never fails. */
    public static List<String> of(String sql) {
        List<Token> tokens = Lexing.tokensAndHints(sql);
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).getType() == DdlLexer.SEMICOLON) {
            end--;
        }
        List<String> forms = new ArrayList<>(end);
        for (int i = 0; i < end; i++) {
            boolean call = i + 1 < end && tokens.get(i + 1).getType() == DdlLexer.LPAREN;
            add(tokens.get(i), call, forms);
        }
        return forms;
    }

    private static void add(Token token, boolean call, List<String> forms) {
        switch (token.getType()) {
            case DdlLexer.SINGLE_QUOTED, DdlLexer.DOUBLE_QUOTED -> forms.add("'" + Literals.string(token.getText()));
            case DdlLexer.DOT_WORD -> {
                forms.add(".");
                forms.add(name(token, call));
            }
            default -> forms.add(form(token, call));
        }
    }

    private static String form(Token token, boolean call) {
        if (Words.isName(token)) {
            return name(token, call);
        }
        String text = token.getText();
        return switch (token.getType()) {
            case DdlLexer.COMPARISON -> text.equals("!=") ? "<>" : text;
            case DdlLexer.HINT,
                    DdlLexer.DOLLAR_QUOTED,
                    DdlLexer.UNCLOSED_COMMENT,
                    DdlLexer.UNCLOSED_NAME,
                    DdlLexer.UNCLOSED_STRING -> text;
            default -> text.toUpperCase(Locale.ROOT);
        };
    }

    private static String name(Token token, boolean call) {
        String name = Identifiers.name(token);
        String folded = name.toLowerCase(Locale.ROOT);
        return "`" + (call || Words.isSoft(token) || QUERY_WORDS.contains(folded) ? folded : name);
    }
}
