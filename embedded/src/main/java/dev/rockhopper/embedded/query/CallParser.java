/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads function calls: units of time, lambdas, ORDER BY and OVER. */
final class CallParser {
    private final TokenStream tokens;
    private final ExprParser expressions;

    CallParser(TokenStream tokens, ExprParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Reads {@code function(..)} with what may follow. */
    Expr call() {
        String function = tokens.name();
        tokens.expect("(");
        boolean distinct = tokens.accept("DISTINCT");
        List<Expr> arguments = arguments(function);
        if (tokens.accept("ORDER", "BY")) {
            do {
                expressions.expr();
                if (!tokens.accept("ASC")) {
                    tokens.accept("DESC");
                }
            } while (tokens.accept(","));
        }
        if (tokens.accept("SEPARATOR")) {
            expressions.expr();
        }
        tokens.expect(")");
        Optional<String> over = tokens.accept("OVER") ? Optional.of(tokens.group()) : Optional.empty();
        return new Expr.Call(function, distinct, arguments, over);
    }

    private List<Expr> arguments(String function) {
        String upper = function.toUpperCase(Locale.ROOT);
        if (upper.equals("EXTRACT")) {
            Expr unit = unit();
            tokens.expect("FROM");
            return List.of(unit, expressions.expr());
        }
        List<Expr> arguments = new ArrayList<>();
        if (upper.equals("TIMESTAMPDIFF") || upper.equals("TIMESTAMPADD")) {
            arguments.add(unit());
            tokens.expect(",");
        }
        if (!tokens.at(")")) {
            do {
                arguments.add(lambda().orElseGet(expressions::expr));
            } while (tokens.accept(","));
        }
        return arguments;
    }

    private Expr unit() {
        return new Expr.Literal(Expr.LiteralKind.STRING, tokens.name());
    }

    /** An arrow behind a name is a lambda, unless a path of JSON follows it. */
    private Optional<Expr> lambda() {
        int start = tokens.position();
        List<String> parameters = List.of();
        if (tokens.peek().isName() && tokens.peek(1).is("->")) {
            parameters = List.of(tokens.name());
        } else if (tokens.at("(") && tokens.peek(1).isName() && tokens.peek(2).is(",")) {
            parameters = names();
        }
        if (!parameters.isEmpty() && tokens.accept("->") && tokens.peek().kind() != Token.Kind.STRING) {
            return Optional.of(new Expr.Lambda(parameters, expressions.expr()));
        }
        tokens.back(start);
        return Optional.empty();
    }

    /** Names in brackets; empty if there is something else. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        tokens.expect("(");
        while (tokens.peek().isName() && !tokens.at(")")) {
            names.add(tokens.name());
            if (!tokens.accept(",")) {
                break;
            }
        }
        return tokens.accept(")") ? names : List.of();
    }
}
