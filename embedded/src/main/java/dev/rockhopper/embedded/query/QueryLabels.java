/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels of the columns of a query. */
public final class QueryLabels {
    private QueryLabels() {}

    /** The labels; empty when there is a star among the items. */
    public static Optional<List<String>> of(Query query) {
        Query.Part first = query.selects().get(0);
        if (first instanceof Query.Nested nested) {
            return of(nested.query());
        }
        List<String> labels = new ArrayList<>();
        for (Query.Item item : ((Query.Select) first).items()) {
            if (item.expr() instanceof Expr.Star) {
                return Optional.empty();
            }
            labels.add(label(item));
        }
        return Optional.of(labels);
    }

    /** The alias, else the name of the column, else the printed expression. */
    static String label(Query.Item item) {
        return item.alias()
                .orElseGet(() -> item.expr() instanceof Expr.Name name ? name.name() : ExprPrinter.plain(item.expr()));
    }
}
