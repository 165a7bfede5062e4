/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
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

    /** Whether a statement names something, or everything by a star. */
    public static boolean mentions(String sql, String name) {
        return Lexer.tokens(sql).stream()
                .anyMatch(each -> each.isName() && each.text().equalsIgnoreCase(name));
    }

    /** The columns that the SET list of an UPDATE assigns. */
    public static List<String> assigned(String sql) {
        List<Token> tokens = Lexer.tokens(sql);
        List<String> names = new ArrayList<>();
        int depth = 0;
        boolean list = false;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            boolean top = depth == 0;
            list = top && token.is("SET") || list && !(top && (token.is("WHERE") || token.is("FROM")));
            boolean begins =
                    i > 0 && (tokens.get(i - 1).is("SET") || tokens.get(i - 1).is(","));
            if (list && top && begins && token.isName() && tokens.get(i + 1).is("=")) {
                names.add(token.text());
            }
        }
        return names;
    }
}
