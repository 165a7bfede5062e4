/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.List;

/** The way into this package for texts. */
public final class Queries {
    private Queries() {}

    /**
     * Reads an expression.
     *
     * @throws QuerySyntaxException if this package does not understand it
     */
    public static Expr expression(String sql) {
        return ExprParser.parse(sql);
    }

    /**
     * The names of the columns of a query, without a look at what it reads.
     *
     * @throws QuerySyntaxException if this package does not understand it, or if it has a star
     */
    public static List<String> labels(String sql) {
        Query.Part first = query(sql).selects().get(0);
        if (!(first instanceof Query.Select select)
                || select.items().stream().anyMatch(each -> each.expr() instanceof Expr.Star)) {
            throw new QuerySyntaxException("a star stands for columns that are not known");
        }
        return select.items().stream().map(QueryLabels::label).toList();
    }

    /**
     * Reads a query.
     *
     * @throws QuerySyntaxException if this package does not understand it
     */
    public static Query query(String sql) {
        return QueryParser.parse(sql);
    }
}
