/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        int start = definition(tokens, name);
        int found = start < 0 ? -1 : find(tokens, start, first);
        return found >= 0
                && tokens.get(found + 1).is(second)
                && !tokens.get(found + 2).is("(");
    }

    /** Where the definition of a column begins; negative if there is none. */
    private static int definition(List<Token> tokens, String name) {
        for (int i = 1; i < tokens.size(); i++) {
            Token before = tokens.get(i - 1);
            boolean begins = before.is("(") || before.is(",") || before.is("COLUMN");
            if (begins && tokens.get(i).isName() && tokens.get(i).text().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Where a word stands in the definition that begins at {@code start}, outside of brackets; negative if it does not. */
    private static int find(List<Token> tokens, int start, String word) {
        int depth = 0;
        for (int i = start; i + 1 < tokens.size() && depth >= 0; i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("<")) {
                depth++;
            } else if (token.is(")") || token.is(">")) {
                depth--;
            } else if (depth == 0 && token.is(",")) {
                return -1;
            } else if (depth == 0 && token.is(word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the default in the definition of a column is a string, NULL, CURRENT_TIMESTAMP or something in brackets. */
    public static boolean isPlainDefault(String sql, String name) {
        List<Token> tokens = Lexer.tokens(sql);
        int start = definition(tokens, name);
        int found = start < 0 ? -1 : find(tokens, start, "DEFAULT");
        if (found < 0) {
            return true;
        }
        Token next = tokens.get(found + 1);
        return next.kind() == Token.Kind.STRING || next.is("NULL") || next.is("CURRENT_TIMESTAMP") || next.is("(");
    }

    /** Whether two bare words follow each other anywhere, the second perhaps after {@code IMMEDIATE} or {@code DEFERRED}. */
    public static boolean follow(String sql, String first, String second) {
        List<Token> tokens = Lexer.tokens(sql);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean moment =
                    tokens.get(i + 1).is("IMMEDIATE") || tokens.get(i + 1).is("DEFERRED");
            if (tokens.get(i).is(first) && tokens.get(moment ? i + 2 : i + 1).is(second)) {
                return true;
            }
        }
        return false;
    }

    /** The names of the key clause of CREATE TABLE; empty without one. */
    public static Optional<List<String>> keyClause(String sql) {
        List<Token> tokens = Lexer.tokens(sql);
        int depth = 0;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is("KEY") && tokens.get(i + 1).is("(")) {
                return Optional.of(names(tokens, i + 2));
            }
        }
        return Optional.empty();
    }

    private static List<String> names(List<Token> tokens, int start) {
        List<String> names = new ArrayList<>();
        for (int i = start; !tokens.get(i).is(")") && tokens.get(i).kind() != Token.Kind.END; i++) {
            if (tokens.get(i).isName()) {
                names.add(tokens.get(i).text());
            }
        }
        return names;
    }

    /** Whether the server has a function of that name. */
    public static boolean isFunction(String name) {
        return Functions.exists(name);
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
