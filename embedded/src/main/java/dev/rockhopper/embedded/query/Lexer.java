/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens by the lexical rules of StarRocks (semantics section 0). */
final class Lexer {
    private static final List<String> LONG_SYMBOLS =
            List.of("<=>", "->>", "<=", ">=", "<>", "!=", "||", "&&", "->", "=>", ":=", "<<", ">>");

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String sql) {
        this.sql = sql;
    }

    /** All tokens, the last one of kind END. */
    static List<Token> tokens(String sql) {
        Lexer lexer = new Lexer(sql);
        while (lexer.skipBlanks()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Token.Kind.END, "", sql.length(), sql.length()));
        return lexer.tokens;
    }

    private boolean skipBlanks() {
        while (at < sql.length()) {
            if (Character.isWhitespace(sql.charAt(at))) {
                at++;
            } else if (sql.startsWith("--", at)) {
                int end = sql.indexOf('\n', at);
                at = end < 0 ? sql.length() : end + 1;
            } else if (sql.startsWith("/*", at)) {
                int end = sql.indexOf("*/", at + 2);
                at = end < 0 ? sql.length() : end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    private void next() {
        char first = sql.charAt(at);
        if (first == '\'' || first == '"') {
            string(first);
        } else if (first == '`') {
            quotedName();
        } else if (Character.isDigit(first) || first == '.' && at + 1 < sql.length() && digitAt(at + 1)) {
            number();
        } else if (isWordPart(first) || first == '@') {
            word();
        } else {
            symbol();
        }
    }

    private boolean digitAt(int index) {
        return index < sql.length() && Character.isDigit(sql.charAt(index));
    }

    private static boolean isWordPart(char each) {
        return Character.isLetterOrDigit(each) || each == '_' || each == '$' || Character.isSurrogate(each);
    }

    private void string(char quote) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < sql.length()) {
            char each = sql.charAt(at++);
            if (each == '\\' && at < sql.length()) {
                value.append(escaped(sql.charAt(at++)));
            } else if (each == quote) {
                if (at >= sql.length() || sql.charAt(at) != quote) {
                    break;
                }
                value.append(quote);
                at++;
            } else {
                value.append(each);
            }
        }
        tokens.add(new Token(Token.Kind.STRING, value.toString(), start, at));
    }

    private static String escaped(char each) {
        return switch (each) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case '0' -> "\0";
            case 'Z' -> "\032";
            case '_', '%' -> "\\" + each;
            default -> String.valueOf(each);
        };
    }

    private void quotedName() {
        int start = at++;
        while (at < sql.length() && !(sql.charAt(at) == '`' && !sql.startsWith("``", at))) {
            at += sql.startsWith("``", at) ? 2 : 1;
        }
        at = Math.min(at + 1, sql.length());
        tokens.add(new Token(Token.Kind.QUOTED_NAME, sql.substring(start, at).replace("`", ""), start, at));
    }

    private void number() {
        int start = at;
        while (digitAt(at)) {
            at++;
        }
        if (at < sql.length() && isWordPart(sql.charAt(at)) && !isExponent()) {
            at = start;
            word();
            return;
        }
        if (at < sql.length() && sql.charAt(at) == '.') {
            do {
                at++;
            } while (digitAt(at));
        }
        if (isExponent()) {
            at += 2;
            while (digitAt(at)) {
                at++;
            }
        }
        tokens.add(new Token(Token.Kind.NUMBER, sql.substring(start, at), start, at));
    }

    private boolean isExponent() {
        if (at >= sql.length() || Character.toLowerCase(sql.charAt(at)) != 'e' || at + 1 >= sql.length()) {
            return false;
        }
        char sign = sql.charAt(at + 1);
        return Character.isDigit(sign) || (sign == '+' || sign == '-') && digitAt(at + 2);
    }

    private void word() {
        int start = at;
        while (at < sql.length() && sql.charAt(at) == '@') {
            at++;
        }
        while (at < sql.length() && isWordPart(sql.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Token.Kind.WORD, sql.substring(start, at), start, at));
    }

    private void symbol() {
        int start = at;
        String found = LONG_SYMBOLS.stream()
                .filter(each -> sql.startsWith(each, start))
                .findFirst()
                .orElse(sql.substring(start, start + 1));
        at += found.length();
        tokens.add(new Token(Token.Kind.SYMBOL, found, start, at));
    }
}
