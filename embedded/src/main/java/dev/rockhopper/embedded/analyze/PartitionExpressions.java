/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Functions in PARTITION BY, as the server keeps them. */
public final class PartitionExpressions {
    private static final Set<String> RANGE_UNITS = Set.of("minute", "hour", "day", "month", "year");

    private PartitionExpressions() {}

    /** Whether a function alone makes an automatic range. */
    static boolean isRangeFunction(String function) {
        return function.equalsIgnoreCase("date_trunc") || function.equalsIgnoreCase("time_slice");
    }

    /** Whether a call makes an automatic range: of a column, and date_trunc by the usual units; everything else makes a list. */
    static boolean isAutomaticRange(Expr.Call call) {
        List<Expr> arguments = call.arguments();
        if (!isRangeFunction(call.function()) || arguments.size() < 2) {
            return false;
        }
        boolean truncates = call.function().equalsIgnoreCase("date_trunc");
        Expr column = arguments.get(truncates ? 1 : 0);
        boolean unit = !truncates
                || arguments.get(0) instanceof Expr.Literal literal
                        && RANGE_UNITS.contains(literal.text().toLowerCase(Locale.ROOT));
        return unit && column instanceof Expr.Name;
    }

    /** Reads a function call; {@code time_slice(c, INTERVAL 7 DAY)} becomes {@code time_slice(c, 7, 'day', 'floor')}. */
    public static Expr read(String sql) {
        Expr expression;
        try {
            expression = Queries.expression(sql);
        } catch (QuerySyntaxException e) {
            throw Refusal.limit("The partition expression " + sql + " is not understood.");
        }
        if (expression instanceof Expr.Call call
                && call.function().equalsIgnoreCase("time_slice")
                && call.arguments().size() >= 2
                && call.arguments().get(1) instanceof Expr.Interval interval) {
            return timeSlice(call, interval);
        }
        return expression;
    }

    private static Expr timeSlice(Expr.Call call, Expr.Interval interval) {
        String boundary = call.arguments().size() > 2 && call.arguments().get(2) instanceof Expr.Name name
                ? name.name().toLowerCase(Locale.ROOT)
                : "floor";
        return new Expr.Call(
                call.function(),
                false,
                List.of(
                        call.arguments().get(0),
                        interval.count(),
                        text(interval.unit().toLowerCase(Locale.ROOT)),
                        text(boundary)),
                Optional.empty());
    }

    private static Expr text(String value) {
        return new Expr.Literal(Expr.LiteralKind.STRING, value);
    }
}
