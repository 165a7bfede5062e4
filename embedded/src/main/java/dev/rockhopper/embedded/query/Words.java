/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.List;

/** Questions about the words of a statement that is otherwise read elsewhere. */
public final class Words {
    private Words() {}

    /** The first word or symbol of a statement; empty for none. */
    public static String first(String sql) {
        return Lexer.tokens(sql).get(0).text();
    }

    /** Whether in the definition that begins with {@code name} the words {@code first} and {@code second} follow each other, bare. */
    public static boolean follows(String sql, String name, String first, String second) {
        List<Token> tokens = Lexer.tokens(sql);
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            boolean begins = before.is("(") || before.is(",") || before.is("COLUMN");
            if (begins && tokens.get(i).isName() && tokens.get(i).text().equalsIgnoreCase(name)) {
                return found(tokens, i, first, second);
            }
        }
        return false;
    }

    private static boolean found(List<Token> tokens, int start, String first, String second) {
        int depth = 0;
        for (int i = start; i + 1 < tokens.size() && depth >= 0; i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("<")) {
                depth++;
            } else if (token.is(")") || token.is(">")) {
                depth--;
            } else if (depth == 0 && token.is(",")) {
                return false;
            } else if (depth == 0 && token.is(first)) {
                return tokens.get(i + 1).is(second) && !tokens.get(i + 2).is("(");
            }
        }
        return false;
    }
}
