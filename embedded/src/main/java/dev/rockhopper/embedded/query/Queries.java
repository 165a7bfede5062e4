/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

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
     * Reads a query.
     *
     * @throws QuerySyntaxException if this package does not understand it
     */
    public static Query query(String sql) {
        return QueryParser.parse(sql);
    }
}
