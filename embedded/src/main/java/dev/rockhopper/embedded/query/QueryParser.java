/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads queries: enough to know their columns and what they read. */
final class QueryParser {
    private static final List<String> END_OF_ITEM = List.of(
            "FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "UNION", "EXCEPT", "MINUS", "INTERSECT", "QUALIFY");
    private static final List<String> NO_ALIAS = List.of(
            "WHERE",
            "GROUP",
            "HAVING",
            "ORDER",
            "LIMIT",
            "UNION",
            "EXCEPT",
            "MINUS",
            "INTERSECT",
            "JOIN",
            "INNER",
            "LEFT",
            "RIGHT",
            "FULL",
            "CROSS",
            "ON",
            "USING",
            "ASOF",
            "QUALIFY",
            "PIVOT",
            "FOR",
            "TABLET",
            "PARTITION",
            "NATURAL",
            "OFFSET");
    private static final List<String> SET_OPERATORS = List.of("UNION", "EXCEPT", "MINUS", "INTERSECT");

    private final TokenStream tokens;
    private final ExprParser expressions;

    QueryParser(TokenStream tokens) {
        this.tokens = tokens;
        this.expressions = new ExprParser(tokens, this);
    }

    /** Reads one whole text. */
    static Query parse(String sql) {
        TokenStream tokens = new TokenStream(sql);
        Query query = new QueryParser(tokens).query();
        tokens.accept(";");
        if (tokens.peek().kind() != Token.Kind.END) {
            throw tokens.unexpected();
        }
        return query;
    }

    ExprParser expressions() {
        return expressions;
    }

    Query query() {
        List<Query.With> with = new ArrayList<>();
        if (tokens.accept("WITH")) {
            tokens.accept("RECURSIVE");
            do {
                with.add(commonTable());
            } while (tokens.accept(","));
        }
        List<Query.Part> parts = new ArrayList<>();
        List<String> operators = new ArrayList<>();
        parts.add(part());
        while (tokens.atAny(SET_OPERATORS)) {
            operators.add(setOperator());
            parts.add(part());
        }
        return new Query(with, parts, operators, tail(new ArrayList<>()));
    }

    private String setOperator() {
        String operator = tokens.take().upper();
        if (tokens.accept("ALL")) {
            return operator + " ALL";
        }
        tokens.accept("DISTINCT");
        return operator;
    }

    private Query.With commonTable() {
        String name = tokens.name();
        List<String> columns = tokens.at("(") ? tokens.nameList() : List.of();
        tokens.expect("AS");
        tokens.expect("(");
        Query query = query();
        tokens.expect(")");
        return new Query.With(name, columns, query);
    }

    private Query.Part part() {
        if (tokens.accept("(")) {
            Query query = query();
            tokens.expect(")");
            return new Query.Nested(query);
        }
        if (tokens.at("VALUES")) {
            Query.Rows rows = rows();
            return new Query.Select(
                    List.of(new Query.Item(new Expr.Star(List.of()), Optional.empty(), "*")),
                    List.of(rows),
                    List.of(),
                    false,
                    new Query.Clauses(
                            false,
                            List.of(new Query.Source("", rows, Optional.empty(), false)),
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            Query.Tail.NONE));
        }
        return select();
    }

    private Query.Select select() {
        tokens.expect("SELECT");
        boolean distinct = tokens.accept("DISTINCT");
        if (!distinct) {
            tokens.accept("ALL");
        }
        List<Query.Item> items = new ArrayList<>();
        do {
            items.add(item());
        } while (tokens.accept(","));
        List<Query.Relation> from = new ArrayList<>();
        List<Expr> found = new ArrayList<>();
        List<Query.Source> sources = new ArrayList<>();
        if (tokens.accept("FROM") && !tokens.accept("DUAL")) {
            relations(from, found, sources);
        }
        Optional<Expr> where = condition("WHERE");
        List<Expr> groupBy = new ArrayList<>();
        boolean grouped = groupBy(groupBy);
        Optional<Expr> having = condition("HAVING");
        if (tokens.accept("QUALIFY")) {
            expressions.expr();
        }
        where.ifPresent(found::add);
        found.addAll(groupBy);
        having.ifPresent(found::add);
        Query.Tail tail = tail(found);
        return new Query.Select(
                items, from, found, grouped, new Query.Clauses(distinct, sources, where, groupBy, having, tail));
    }

    private Optional<Expr> condition(String keyword) {
        return tokens.accept(keyword) ? Optional.of(expressions.expr()) : Optional.empty();
    }

    private boolean groupBy(List<Expr> found) {
        if (!tokens.accept("GROUP", "BY")) {
            return false;
        }
        if (tokens.accept("GROUPING", "SETS")) {
            tokens.group();
            return true;
        }
        do {
            found.add(expressions.expr());
        } while (tokens.accept(","));
        return true;
    }

    private Query.Tail tail(List<Expr> found) {
        List<Query.Order> order = new ArrayList<>();
        if (tokens.accept("ORDER", "BY")) {
            do {
                order.add(order());
            } while (tokens.accept(","));
        }
        order.forEach(each -> found.add(each.expr()));
        List<Expr> limit = new ArrayList<>();
        if (tokens.accept("LIMIT")) {
            limit.add(expressions.expr());
            if (tokens.accept(",")) {
                limit.add(expressions.expr());
            } else if (tokens.accept("OFFSET")) {
                limit.add(0, expressions.expr());
            }
        }
        return new Query.Tail(order, limit);
    }

    Query.Order order() {
        Expr key = expressions.expr();
        boolean descending = tokens.accept("DESC");
        if (!descending) {
            tokens.accept("ASC");
        }
        String nulls = "";
        if (tokens.accept("NULLS")) {
            nulls = tokens.accept("FIRST") ? "FIRST" : "LAST";
            if (nulls.equals("LAST")) {
                tokens.expect("LAST");
            }
        }
        return new Query.Order(key, descending, nulls);
    }

    private Query.Item item() {
        int start = tokens.position();
        Expr expr = expressions.expr();
        String text = tokens.textFrom(start);
        if (tokens.accept("AS")) {
            return new Query.Item(expr, Optional.of(tokens.take().text()), text);
        }
        boolean alias =
                tokens.peek().isName() && !isWord(END_OF_ITEM) || tokens.peek().kind() == Token.Kind.STRING;
        return new Query.Item(expr, alias ? Optional.of(tokens.take().text()) : Optional.empty(), text);
    }

    private boolean isWord(List<String> words) {
        return tokens.peek().kind() == Token.Kind.WORD
                && words.contains(tokens.peek().upper());
    }

    private void relations(List<Query.Relation> found, List<Expr> conditions, List<Query.Source> sources) {
        found.add(relation(false));
        sources.add(new Query.Source("", found.get(0), Optional.empty(), false));
        while (true) {
            if (tokens.accept(",")) {
                Query.Relation relation = relation(false);
                found.add(relation);
                sources.add(new Query.Source(",", relation, Optional.empty(), false));
                continue;
            }
            if (!isWord(List.of("JOIN", "INNER", "LEFT", "RIGHT", "FULL", "CROSS", "ASOF"))) {
                return;
            }
            join(found, conditions, sources);
        }
    }

    private void join(List<Query.Relation> found, List<Expr> conditions, List<Query.Source> sources) {
        boolean rightNullable = tokens.at("LEFT") || tokens.at("FULL") || tokens.at("ASOF");
        boolean leftNullable = tokens.at("RIGHT") || tokens.at("FULL");
        boolean onlyLeft = false;
        List<String> words = new ArrayList<>();
        while (!tokens.accept("JOIN")) {
            onlyLeft |= tokens.at("SEMI") || tokens.at("ANTI");
            words.add(tokens.take().upper());
            if (tokens.peek().kind() == Token.Kind.END) {
                throw tokens.unexpected();
            }
        }
        if (tokens.at("[")) {
            while (!tokens.accept("]")) {
                tokens.take();
            }
        }
        if (leftNullable) {
            found.replaceAll(QueryParser::asNullable);
        }
        Query.Relation right = relation(rightNullable);
        if (!onlyLeft) {
            found.add(right);
        }
        Optional<Expr> on = condition("ON");
        boolean using = on.isEmpty() && tokens.accept("USING");
        if (using) {
            tokens.nameList();
        }
        if (!onlyLeft) {
            on.ifPresent(conditions::add);
        }
        sources.add(new Query.Source(String.join(" ", words), right, on, using));
    }

    private static Query.Relation asNullable(Query.Relation relation) {
        if (relation instanceof Query.Named named) {
            return new Query.Named(named.name(), named.alias(), true);
        }
        if (relation instanceof Query.Derived derived) {
            return new Query.Derived(derived.query(), derived.alias(), derived.columns(), true);
        }
        return relation;
    }

    private Query.Relation relation(boolean nullable) {
        tokens.accept("LATERAL");
        if (tokens.at("(")) {
            return bracketed(nullable);
        }
        if (tokens.accept("TABLE") && tokens.at("(")) {
            tokens.expect("(");
            Query.Relation inner = relation(nullable);
            tokens.expect(")");
            return inner;
        }
        if (tokens.peek(1).is("(")) {
            return tableFunction(nullable);
        }
        List<String> name = new ArrayList<>(List.of(tokens.name()));
        while (tokens.accept(".")) {
            name.add(tokens.name());
        }
        if (tokens.accept("PARTITION")) {
            tokens.group();
        }
        return new Query.Named(name, alias(), nullable);
    }

    private Query.Relation bracketed(boolean nullable) {
        tokens.expect("(");
        if (tokens.at("VALUES")) {
            Query.Rows rows = rows();
            tokens.expect(")");
            Optional<String> alias = alias();
            return new Query.Rows(rows.first(), alias, columnList(), nullable);
        }
        Query query = query();
        tokens.expect(")");
        Optional<String> alias = alias();
        return new Query.Derived(query, alias, columnList(), nullable);
    }

    private Query.Rows rows() {
        tokens.expect("VALUES");
        List<Expr> first = List.of();
        do {
            tokens.expect("(");
            List<Expr> row = new ArrayList<>();
            do {
                row.add(expressions.expr());
            } while (tokens.accept(","));
            tokens.expect(")");
            first = first.isEmpty() ? row : first;
        } while (tokens.accept(","));
        return new Query.Rows(first, Optional.empty(), List.of(), false);
    }

    private Query.Relation tableFunction(boolean nullable) {
        String function = tokens.name();
        tokens.expect("(");
        List<Expr> arguments = new ArrayList<>();
        while (!tokens.at(")")) {
            arguments.add(expressions.expr());
            tokens.accept(",");
        }
        tokens.expect(")");
        Optional<String> alias = alias();
        return new Query.TableFunction(function, arguments, alias, columnList(), nullable);
    }

    private List<String> columnList() {
        return tokens.at("(") ? tokens.nameList() : List.of();
    }

    private Optional<String> alias() {
        if (tokens.accept("AS")) {
            return Optional.of(tokens.take().text());
        }
        boolean alias = tokens.peek().isName() && !isWord(NO_ALIAS);
        return alias ? Optional.of(tokens.take().text()) : Optional.empty();
    }
}
