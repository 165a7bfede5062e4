/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rewrites a statement token by token: names, strings, variables and calls without arguments; everything else stays as it was written. */
public final class SqlRewriter {
    private final String sql;
    private final List<Token> tokens;
    private final Target target;
    private final StringBuilder out = new StringBuilder();

    /** What the parts become. */
    public interface Target {
        /** A name of one to three parts, with the text that replaces all of it; empty: leave the parts, quoted if they were. */
        Optional<String> name(List<String> parts, boolean call);

        /** A name in quotes. */
        String quoted(String name);

        /** A system or user variable, with its at-signs and scope. */
        String variable(String text);

        /** A call without arguments; empty: leave it. */
        Optional<String> emptyCall(String function);

        /** A function name; empty: leave it. */
        Optional<String> function(String name);
    }

    private SqlRewriter(String sql, Target target) {
        this.sql = sql;
        this.tokens = Lexer.tokens(sql);
        this.target = target;
    }

    /** The rewritten statement. */
    public static String rewrite(String sql, Target target) {
        return new SqlRewriter(sql, target).rewrite();
    }

    private String rewrite() {
        int position = 0;
        while (tokens.get(position).kind() != Token.Kind.END) {
            if (position > 0) {
                out.append(blank(position));
            }
            position = token(position);
        }
        return out.toString();
    }

    /** Comments go; where there was anything between two tokens there is a blank. */
    private String blank(int position) {
        return tokens.get(position - 1).end() < tokens.get(position).start() ? " " : "";
    }

    private int token(int position) {
        Token token = tokens.get(position);
        switch (token.kind()) {
            case STRING:
                out.append('\'').append(token.text().replace("'", "''")).append('\'');
                return position + 1;
            case WORD, QUOTED_NAME:
                return token.text().startsWith("@") ? variable(position) : name(position);
            default:
                out.append(sql, token.start(), token.end());
                return position + 1;
        }
    }

    private int variable(int position) {
        StringBuilder text = new StringBuilder(tokens.get(position).text());
        int next = position + 1;
        if (text.toString().equals("@@") || text.toString().equals("@")) {
            text.append(tokens.get(next++).text());
        }
        while (tokens.get(next).is(".")) {
            text.append('.').append(tokens.get(next + 1).text());
            next += 2;
        }
        out.append(target.variable(text.toString()));
        return next;
    }

    private int name(int position) {
        List<String> parts = new ArrayList<>(List.of(tokens.get(position).text()));
        int next = position + 1;
        while (tokens.get(next).is(".") && tokens.get(next + 1).isName()) {
            parts.add(tokens.get(next + 1).text());
            next += 2;
        }
        boolean call = tokens.get(next).is("(");
        if (call && parts.size() == 1 && tokens.get(next + 1).is(")")) {
            Optional<String> replaced = target.emptyCall(parts.get(0));
            if (replaced.isPresent()) {
                out.append(replaced.get());
                return next + 2;
            }
        }
        if (call && parts.size() == 1 && tokens.get(position).kind() == Token.Kind.WORD) {
            out.append(target.function(parts.get(0)).orElse(parts.get(0)));
            return next;
        }
        Optional<String> whole = target.name(parts, call);
        if (whole.isPresent()) {
            out.append(whole.get());
        } else {
            parts(position, next);
        }
        return next;
    }

    private void parts(int position, int end) {
        for (int i = position; i < end; i++) {
            Token token = tokens.get(i);
            out.append(token.kind() == Token.Kind.QUOTED_NAME ? target.quoted(token.text()) : token.text());
        }
    }
}
