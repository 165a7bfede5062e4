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
        parts.add(part());
        while (tokens.atAny(SET_OPERATORS)) {
            tokens.take();
            if (!tokens.accept("ALL")) {
                tokens.accept("DISTINCT");
            }
            parts.add(part());
        }
        orderAndLimit(new ArrayList<>());
        return new Query(with, parts);
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
                    false);
        }
        return select();
    }

    private Query.Select select() {
        tokens.expect("SELECT");
        if (!tokens.accept("DISTINCT")) {
            tokens.accept("ALL");
        }
        List<Query.Item> items = new ArrayList<>();
        do {
            items.add(item());
        } while (tokens.accept(","));
        List<Query.Relation> from = new ArrayList<>();
        List<Expr> expressionsOfClauses = new ArrayList<>();
        if (tokens.accept("FROM") && !tokens.accept("DUAL")) {
            relations(from, expressionsOfClauses);
        }
        if (tokens.accept("WHERE")) {
            expressionsOfClauses.add(expressions.expr());
        }
        boolean grouped = groupBy(expressionsOfClauses);
        if (tokens.accept("HAVING")) {
            expressionsOfClauses.add(expressions.expr());
        }
        if (tokens.accept("QUALIFY")) {
            expressions.expr();
        }
        orderAndLimit(expressionsOfClauses);
        return new Query.Select(items, from, expressionsOfClauses, grouped);
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

    private void orderAndLimit(List<Expr> found) {
        if (tokens.accept("ORDER", "BY")) {
            do {
                Expr key = expressions.expr();
                found.add(key);
                if (!tokens.accept("ASC")) {
                    tokens.accept("DESC");
                }
                if (tokens.accept("NULLS") && !tokens.accept("FIRST")) {
                    tokens.expect("LAST");
                }
            } while (tokens.accept(","));
        }
        if (tokens.accept("LIMIT")) {
            expressions.expr();
            if (tokens.accept(",") || tokens.accept("OFFSET")) {
                expressions.expr();
            }
        }
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

    private void relations(List<Query.Relation> found, List<Expr> conditions) {
        found.add(relation(false));
        while (true) {
            if (tokens.accept(",")) {
                found.add(relation(false));
                continue;
            }
            if (!isWord(List.of("JOIN", "INNER", "LEFT", "RIGHT", "FULL", "CROSS", "ASOF"))) {
                return;
            }
            join(found, conditions);
        }
    }

    private void join(List<Query.Relation> found, List<Expr> conditions) {
        boolean rightNullable = tokens.at("LEFT") || tokens.at("FULL") || tokens.at("ASOF");
        boolean leftNullable = tokens.at("RIGHT") || tokens.at("FULL");
        boolean onlyLeft = false;
        while (!tokens.accept("JOIN")) {
            onlyLeft |= tokens.at("SEMI") || tokens.at("ANTI");
            tokens.take();
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
        if (tokens.accept("ON")) {
            Expr condition = expressions.expr();
            if (!onlyLeft) {
                conditions.add(condition);
            }
        } else if (tokens.accept("USING")) {
            tokens.nameList();
        }
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
