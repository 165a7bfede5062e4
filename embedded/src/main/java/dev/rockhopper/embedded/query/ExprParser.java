/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.schema.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads expressions by the precedence of operators. */
final class ExprParser {
    private static final Map<String, Integer> PRECEDENCE = Map.ofEntries(
            Map.entry("OR", 1),
            Map.entry("||", 1),
            Map.entry("AND", 2),
            Map.entry("&&", 2),
            Map.entry("=", 4),
            Map.entry("<=>", 4),
            Map.entry("<>", 4),
            Map.entry("!=", 4),
            Map.entry("<", 4),
            Map.entry("<=", 4),
            Map.entry(">", 4),
            Map.entry(">=", 4),
            Map.entry("LIKE", 4),
            Map.entry("RLIKE", 4),
            Map.entry("REGEXP", 4),
            Map.entry("|", 5),
            Map.entry("&", 6),
            Map.entry("<<", 7),
            Map.entry(">>", 7),
            Map.entry("+", 8),
            Map.entry("-", 8),
            Map.entry("*", 9),
            Map.entry("/", 9),
            Map.entry("%", 9),
            Map.entry("DIV", 9),
            Map.entry("MOD", 9),
            Map.entry("^", 10),
            Map.entry("->", 12));
    private static final int NOT_PRECEDENCE = 3;
    private static final int PREDICATE_PRECEDENCE = 4;
    private static final int UNARY_PRECEDENCE = 11;
    private static final List<String> NO_ARGUMENTS = List.of(
            "CURRENT_TIMESTAMP",
            "CURRENT_DATE",
            "CURRENT_TIME",
            "CURRENT_USER",
            "CURRENT_ROLE",
            "LOCALTIME",
            "LOCALTIMESTAMP");

    private final TokenStream tokens;
    private final QueryParser queries;

    ExprParser(TokenStream tokens, QueryParser queries) {
        this.tokens = tokens;
        this.queries = queries;
    }

    /** Reads one whole text. */
    static Expr parse(String sql) {
        TokenStream tokens = new TokenStream(sql);
        Expr expr = new QueryParser(tokens).expressions().expr();
        if (tokens.peek().kind() != Token.Kind.END) {
            throw tokens.unexpected();
        }
        return expr;
    }

    Expr expr() {
        return expr(0);
    }

    private Expr expr(int minimum) {
        Expr left = prefix();
        while (true) {
            Optional<Expr> predicate = minimum <= PREDICATE_PRECEDENCE ? predicate(left) : Optional.empty();
            if (predicate.isPresent()) {
                left = predicate.get();
                continue;
            }
            Token token = tokens.peek();
            Integer precedence = isOperator(token) ? PRECEDENCE.get(token.upper()) : null;
            if (precedence == null || precedence < minimum) {
                return left;
            }
            tokens.take();
            left = new Expr.Binary(operator(token), left, expr(precedence + 1));
        }
    }

    private static boolean isOperator(Token token) {
        return token.kind() == Token.Kind.SYMBOL || token.kind() == Token.Kind.WORD;
    }

    private static String operator(Token token) {
        return switch (token.upper()) {
            case "||" -> "OR";
            case "&&" -> "AND";
            case "<>" -> "!=";
            default -> token.upper();
        };
    }

    private Optional<Expr> predicate(Expr left) {
        if (tokens.accept("IS")) {
            boolean negated = tokens.accept("NOT");
            if (tokens.accept("NULL")) {
                return Optional.of(new Expr.IsNull(left, negated));
            }
            return Optional.of(new Expr.Binary(negated ? "IS NOT" : "IS", left, expr(UNARY_PRECEDENCE)));
        }
        int start = tokens.position();
        boolean negated = tokens.accept("NOT");
        if (tokens.accept("BETWEEN")) {
            Expr low = expr(PREDICATE_PRECEDENCE + 1);
            tokens.expect("AND");
            return Optional.of(new Expr.Between(left, low, expr(PREDICATE_PRECEDENCE + 1), negated));
        }
        if (tokens.accept("IN")) {
            return Optional.of(new Expr.In(left, bracketedList(), negated));
        }
        if (negated && tokens.atAny(List.of("LIKE", "RLIKE", "REGEXP"))) {
            String operator = tokens.take().upper();
            Expr like = new Expr.Binary(operator, left, expr(PREDICATE_PRECEDENCE + 1));
            return Optional.of(new Expr.Unary("NOT", like));
        }
        tokens.back(start);
        return Optional.empty();
    }

    private List<Expr> bracketedList() {
        tokens.expect("(");
        List<Expr> list;
        if (tokens.at("SELECT") || tokens.at("WITH")) {
            list = List.of(new Expr.Subquery(queries.query(), false));
        } else {
            list = list(")");
        }
        tokens.expect(")");
        return list;
    }

    private List<Expr> list(String end) {
        List<Expr> list = new ArrayList<>();
        if (!tokens.at(end)) {
            do {
                list.add(expr());
            } while (tokens.accept(","));
        }
        return list;
    }

    private Expr prefix() {
        if (tokens.accept("NOT") || tokens.accept("!")) {
            return new Expr.Unary("NOT", expr(NOT_PRECEDENCE));
        }
        if (tokens.at("-") || tokens.at("+") || tokens.at("~")) {
            return new Expr.Unary(tokens.take().text(), expr(UNARY_PRECEDENCE));
        }
        Expr primary = primary();
        while (tokens.at("[") || tokens.at(".")) {
            boolean field = tokens.take().is(".");
            Expr index = field ? new Expr.Literal(Expr.LiteralKind.STRING, tokens.name()) : expr();
            if (!field) {
                tokens.expect("]");
            }
            primary = new Expr.Element(primary, index);
        }
        return primary;
    }

    private Expr primary() {
        Token token = tokens.peek();
        switch (token.kind()) {
            case STRING:
                tokens.take();
                return new Expr.Literal(Expr.LiteralKind.STRING, token.text());
            case NUMBER:
                tokens.take();
                return new Expr.Literal(numberKind(token.text()), token.text());
            case SYMBOL:
                return symbol();
            case QUOTED_NAME, WORD:
                return word();
            default:
                throw tokens.unexpected();
        }
    }

    private static Expr.LiteralKind numberKind(String text) {
        if (text.toLowerCase(Locale.ROOT).contains("e")) {
            return Expr.LiteralKind.FLOAT;
        }
        return text.contains(".") ? Expr.LiteralKind.DECIMAL : Expr.LiteralKind.INTEGER;
    }

    private Expr symbol() {
        if (tokens.accept("*")) {
            return new Expr.Star(List.of());
        }
        if (tokens.accept("[")) {
            List<Expr> elements = list("]");
            tokens.expect("]");
            return new Expr.ArrayLiteral(elements);
        }
        tokens.expect("(");
        Expr inner = tokens.at("SELECT") || tokens.at("WITH") ? new Expr.Subquery(queries.query(), false) : expr();
        if (tokens.at(",")) {
            List<Expr> row = new ArrayList<>(List.of(inner));
            while (tokens.accept(",")) {
                row.add(expr());
            }
            inner = new Expr.Call("row", false, row, Optional.empty());
        }
        tokens.expect(")");
        return inner;
    }

    private Expr word() {
        Token token = tokens.peek();
        if (token.kind() == Token.Kind.WORD) {
            Optional<Expr> special = special(token.upper());
            if (special.isPresent()) {
                return special.get();
            }
        }
        if (tokens.peek(1).is("(")) {
            return new CallParser(tokens, this).call();
        }
        return name();
    }

    private Optional<Expr> special(String word) {
        switch (word) {
            case "NULL":
                tokens.take();
                return Optional.of(new Expr.Literal(Expr.LiteralKind.NULL, "NULL"));
            case "TRUE", "FALSE":
                tokens.take();
                return Optional.of(new Expr.Literal(Expr.LiteralKind.BOOLEAN, word));
            case "CASE":
                return Optional.of(caseWhen());
            case "CAST":
                return Optional.of(cast());
            case "EXISTS":
                return Optional.of(exists());
            case "INTERVAL":
                return interval();
            case "DATE", "DATETIME", "TIMESTAMP":
                return typedLiteral(word);
            case "MAP", "ARRAY":
                return collection(word);
            default:
                if (NO_ARGUMENTS.contains(word) && !tokens.peek(1).is("(")) {
                    tokens.take();
                    return Optional.of(
                            new Expr.Call(word.toLowerCase(Locale.ROOT), false, List.of(), Optional.empty()));
                }
                return Optional.empty();
        }
    }

    private Expr caseWhen() {
        tokens.expect("CASE");
        Optional<Expr> operand = tokens.at("WHEN") ? Optional.empty() : Optional.of(expr());
        List<Expr.When> whens = new ArrayList<>();
        while (tokens.accept("WHEN")) {
            Expr condition = expr();
            tokens.expect("THEN");
            whens.add(new Expr.When(condition, expr()));
        }
        Optional<Expr> otherwise = tokens.accept("ELSE") ? Optional.of(expr()) : Optional.empty();
        tokens.expect("END");
        return new Expr.Case(operand, whens, otherwise);
    }

    private Expr cast() {
        tokens.expect("CAST");
        tokens.expect("(");
        Expr operand = expr();
        tokens.expect("AS");
        Expr cast = new Expr.Cast(operand, CastTypes.read(tokens));
        tokens.expect(")");
        return cast;
    }

    private Expr exists() {
        tokens.expect("EXISTS");
        tokens.expect("(");
        Expr subquery = new Expr.Subquery(queries.query(), true);
        tokens.expect(")");
        return subquery;
    }

    private Optional<Expr> interval() {
        if (tokens.peek(1).kind() == Token.Kind.SYMBOL
                && !tokens.peek(1).is("(")
                && !tokens.peek(1).is("-")) {
            return Optional.empty();
        }
        tokens.expect("INTERVAL");
        Expr count = expr(UNARY_PRECEDENCE);
        return Optional.of(new Expr.Interval(count, tokens.name().toUpperCase(Locale.ROOT)));
    }

    private Optional<Expr> typedLiteral(String word) {
        if (tokens.peek(1).kind() != Token.Kind.STRING) {
            return Optional.empty();
        }
        tokens.take();
        Expr text = new Expr.Literal(Expr.LiteralKind.STRING, tokens.take().text());
        return Optional.of(new Expr.Cast(text, word.equals("DATE") ? ScalarType.DATE : ScalarType.DATETIME));
    }

    private Optional<Expr> collection(String word) {
        if (word.equals("MAP") && tokens.peek(1).is("{")) {
            tokens.take();
            tokens.take();
            List<Expr> parts = new ArrayList<>();
            while (!tokens.accept("}")) {
                parts.add(expr());
                tokens.expect(":");
                parts.add(expr());
                tokens.accept(",");
            }
            return Optional.of(new Expr.MapLiteral(parts));
        }
        if (word.equals("ARRAY") && tokens.peek(1).is("<")) {
            tokens.take();
            tokens.take();
            CastTypes.read(tokens);
            tokens.expectAngle();
            return Optional.of(symbol());
        }
        return Optional.empty();
    }

    private Expr name() {
        List<String> parts = new ArrayList<>();
        boolean quoted = tokens.peek().kind() == Token.Kind.QUOTED_NAME;
        parts.add(tokens.name());
        while (tokens.at(".")) {
            tokens.take();
            if (tokens.accept("*")) {
                return new Expr.Star(parts);
            }
            quoted = tokens.peek().kind() == Token.Kind.QUOTED_NAME;
            parts.add(tokens.name());
        }
        return new Expr.Name(parts.subList(0, parts.size() - 1), parts.get(parts.size() - 1), quoted);
    }
}
