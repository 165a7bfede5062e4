/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Questions about the names and functions inside an expression, and renaming. */
public final class ExprNames {
    private ExprNames() {}

    /** All columns that an expression names, as written. */
    public static Set<String> columns(Expr expr) {
        Set<String> names = new LinkedHashSet<>();
        collect(expr, names);
        return names;
    }

    private static void collect(Expr expr, Set<String> names) {
        if (expr instanceof Expr.Name name) {
            names.add(name.name());
        }
        expr.children().forEach(child -> collect(child, names));
    }

    /** Whether an aggregate function is called somewhere in it. */
    public static boolean hasAggregate(Expr expr) {
        boolean here =
                expr instanceof Expr.Call call && call.over().isEmpty() && Functions.isAggregate(call.function());
        return here || expr.children().stream().anyMatch(ExprNames::hasAggregate);
    }

    static String qualified(Expr.Name name) {
        List<String> parts = new ArrayList<>(name.qualifiers());
        parts.add(name.name());
        return String.join(".", parts);
    }

    /** The expression with its column names replaced. */
    public static Expr mapNames(Expr expr, Function<Expr.Name, Expr> change) {
        if (expr instanceof Expr.Name name) {
            return change.apply(name);
        }
        if (expr instanceof Expr.Call call) {
            return new Expr.Call(call.function(), call.distinct(), mapAll(call.arguments(), change), call.over());
        }
        if (expr instanceof Expr.Binary binary) {
            return new Expr.Binary(
                    binary.operator(), mapNames(binary.left(), change), mapNames(binary.right(), change));
        }
        if (expr instanceof Expr.Unary unary) {
            return new Expr.Unary(unary.operator(), mapNames(unary.operand(), change));
        }
        if (expr instanceof Expr.Cast cast) {
            return new Expr.Cast(mapNames(cast.operand(), change), cast.type());
        }
        if (expr instanceof Expr.Case caseWhen) {
            return mapCase(caseWhen, change);
        }
        return mapRare(expr, change);
    }

    private static Expr mapRare(Expr expr, Function<Expr.Name, Expr> change) {
        if (expr instanceof Expr.IsNull isNull) {
            return new Expr.IsNull(mapNames(isNull.operand(), change), isNull.negated());
        }
        if (expr instanceof Expr.Between between) {
            return new Expr.Between(
                    mapNames(between.operand(), change),
                    mapNames(between.low(), change),
                    mapNames(between.high(), change),
                    between.negated());
        }
        if (expr instanceof Expr.In in) {
            return new Expr.In(mapNames(in.operand(), change), mapAll(in.list(), change), in.negated());
        }
        if (expr instanceof Expr.ArrayLiteral array) {
            return new Expr.ArrayLiteral(mapAll(array.elements(), change));
        }
        if (expr instanceof Expr.MapLiteral map) {
            return new Expr.MapLiteral(mapAll(map.keysAndValues(), change));
        }
        if (expr instanceof Expr.Element element) {
            return new Expr.Element(mapNames(element.container(), change), mapNames(element.index(), change));
        }
        return expr;
    }

    private static Expr mapCase(Expr.Case caseWhen, Function<Expr.Name, Expr> change) {
        Optional<Expr> operand = caseWhen.operand().map(each -> mapNames(each, change));
        List<Expr.When> whens = caseWhen.whens().stream()
                .map(when -> new Expr.When(mapNames(when.condition(), change), mapNames(when.result(), change)))
                .toList();
        return new Expr.Case(operand, whens, caseWhen.otherwise().map(each -> mapNames(each, change)));
    }

    private static List<Expr> mapAll(List<Expr> exprs, Function<Expr.Name, Expr> change) {
        return exprs.stream().map(each -> mapNames(each, change)).toList();
    }
}
