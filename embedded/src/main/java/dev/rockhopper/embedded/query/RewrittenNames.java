/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.schema.model.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names that a SELECT sees, and expressions printed with them qualified and quoted. */
final class RewrittenNames {
    /**
     * A column in scope.
     *
     * @param text qualified and quoted
     */
    record Known(String relation, String name, String text) {}

    private final List<Known> known = new ArrayList<>();

    void add(String relation, String shown, List<String> columns) {
        columns.forEach(each -> known.add(new Known(relation, each, shown + "." + RewrittenQuery.quoted(each))));
    }

    /** The columns of a star, in order. */
    List<Known> all(List<String> qualifiers) {
        return known.stream()
                .filter(each -> qualifiers.isEmpty() || each.relation().equals(qualifiers.get(qualifiers.size() - 1)))
                .toList();
    }

    /** An expression; windows are read anew, subqueries go through {@code queries}. */
    String print(Expr expr, Function<Query, String> queries) {
        return ExprPrinter.quoting(rewritten(expr, queries));
    }

    private Expr rewritten(Expr expr, Function<Query, String> queries) {
        if (contains(expr, Expr.Subquery.class) || contains(expr, Expr.Lambda.class)) {
            throw new QuerySyntaxException("a subquery or lambda inside of an expression");
        }
        return windows(ExprNames.mapNames(expr, this::qualified));
    }

    private static boolean contains(Expr expr, Class<?> kind) {
        return kind.isInstance(expr) || expr.children().stream().anyMatch(child -> contains(child, kind));
    }

    /** The printer puts one more pair of backquotes around. */
    private Expr qualified(Expr.Name name) {
        Optional<Known> column = known.stream()
                .filter(each -> Names.same(each.name(), name.name()))
                .filter(each -> name.qualifiers().isEmpty()
                        || each.relation()
                                .equals(name.qualifiers().get(name.qualifiers().size() - 1)))
                .findFirst();
        if (column.isEmpty()) {
            return name;
        }
        String text = column.get().text();
        return new Expr.Name(List.of(), text.substring(1, text.length() - 1), true);
    }

    private Expr windows(Expr expr) {
        if (expr instanceof Expr.Call call && call.over().isPresent()) {
            return new Expr.Call(
                    call.function(),
                    call.distinct(),
                    call.arguments(),
                    Optional.of(window(call.over().get())));
        }
        return expr;
    }

    /** {@code (PARTITION BY .. ORDER BY .. frame)}. */
    private String window(String written) {
        TokenStream tokens = new TokenStream(written);
        QueryParser parser = new QueryParser(tokens);
        tokens.expect("(");
        StringBuilder text = new StringBuilder("(");
        if (tokens.accept("PARTITION", "BY")) {
            List<String> terms = new ArrayList<>();
            do {
                terms.add(printed(parser.expressions().expr()));
            } while (tokens.accept(","));
            text.append("PARTITION BY ").append(String.join(", ", terms)).append(' ');
        }
        if (tokens.accept("ORDER", "BY")) {
            List<Query.Order> terms = new ArrayList<>();
            do {
                terms.add(parser.order());
            } while (tokens.accept(","));
            text.append("ORDER BY ")
                    .append(terms.stream()
                            .map(each -> order(each, this::printed))
                            .collect(Collectors.joining(", ")))
                    .append(' ');
        }
        while (!tokens.at(")")) {
            text.append(tokens.take().upper()).append(tokens.at(")") ? "" : " ");
        }
        return text.append(')').toString();
    }

    private String printed(Expr expr) {
        return ExprPrinter.quoting(ExprNames.mapNames(expr, this::qualified));
    }

    static String order(Query.Order order, Function<Expr, String> printer) {
        String direction = order.descending() ? " DESC" : " ASC";
        boolean byDefault = order.nulls().isEmpty() || order.nulls().equals(order.descending() ? "LAST" : "FIRST");
        return printer.apply(order.expr()) + direction + (byDefault ? "" : " NULLS " + order.nulls());
    }
}
