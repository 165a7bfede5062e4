/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.embedded.type.TypeText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints an expression as the server does: operands that are operators get brackets, keywords are upper-case, strings single-quoted. Source: FE classes
 * {@code ExprToSql} (keeps the quoting of names) and {@code AstToSQLBuilder} (quotes every name).
 */
public final class ExprPrinter {
    private static final List<String> SESSION_FUNCTIONS =
            List.of("DATABASE", "SCHEMA", "USER", "CURRENT_USER", "CONNECTION_ID", "CATALOG", "CURRENT_ROLE");

    private static final Set<String> ARITHMETIC =
            Set.of("+", "-", "*", "/", "%", "DIV", "MOD", "&", "|", "^", "BITSHIFTLEFT", "BITSHIFTRIGHT");

    private static final Set<String> COMPOUND = Set.of("AND", "OR");

    private final boolean quoteNames;
    private final boolean brackets;

    private ExprPrinter(boolean quoteNames, boolean brackets) {
        this.quoteNames = quoteNames;
        this.brackets = brackets;
    }

    /** Names quoted as they were written. */
    public static String plain(Expr expr) {
        return new ExprPrinter(false, true).print(expr);
    }

    /** Every name quoted. */
    public static String quoting(Expr expr) {
        return new ExprPrinter(true, true).print(expr);
    }

    /** Without brackets around the operands of anything but AND, OR and NOT. Source: FE {@code ExprExplainVisitor}. */
    public static String explained(Expr expr) {
        return new ExprPrinter(false, false).print(expr);
    }

    private String print(Expr expr) {
        if (expr instanceof Expr.Name name) {
            return name(name);
        }
        if (expr instanceof Expr.Literal literal) {
            return literal(literal);
        }
        if (expr instanceof Expr.Call call) {
            return call(call);
        }
        if (expr instanceof Expr.Binary binary) {
            return binary(binary);
        }
        if (expr instanceof Expr.Unary unary) {
            if (unary.operator().equals("-")) {
                return "-1 * " + arithmetic(unary.operand());
            }
            String blank = unary.operator().equals("NOT") ? " " : "";
            return unary.operator() + blank + inBrackets(unary.operand());
        }
        if (expr instanceof Expr.Cast cast) {
            return "CAST(" + operand(cast.operand()) + " AS " + castType(cast) + ")";
        }
        if (expr instanceof Expr.Case caseWhen) {
            return caseWhen(caseWhen);
        }
        return printRare(expr);
    }

    private String binary(Expr.Binary binary) {
        String operator = binary.operator().toUpperCase(Locale.ROOT);
        if (ARITHMETIC.contains(operator)) {
            return arithmetic(binary.left()) + " " + binary.operator() + " " + arithmetic(binary.right());
        }
        return COMPOUND.contains(operator)
                ? inBrackets(binary.left()) + " " + binary.operator() + " " + inBrackets(binary.right())
                : operand(binary.left()) + " " + binary.operator() + " " + operand(binary.right());
    }

    private String printRare(Expr expr) {
        if (expr instanceof Expr.IsNull isNull) {
            return operand(isNull.operand()) + (isNull.negated() ? " IS NOT NULL" : " IS NULL");
        }
        if (expr instanceof Expr.Between between) {
            return operand(between.operand()) + (between.negated() ? " NOT" : "") + " BETWEEN " + operand(between.low())
                    + " AND " + operand(between.high());
        }
        if (expr instanceof Expr.In in) {
            return operand(in.operand()) + (in.negated() ? " NOT IN (" : " IN (") + list(in.list()) + ")";
        }
        if (expr instanceof Expr.ArrayLiteral array) {
            return array.elements().stream().map(this::print).collect(Collectors.joining(",", "[", "]"));
        }
        if (expr instanceof Expr.Element element) {
            return operand(element.container()) + "[" + print(element.index()) + "]";
        }
        if (expr instanceof Expr.Interval interval) {
            return "INTERVAL " + print(interval.count()) + " " + interval.unit();
        }
        if (expr instanceof Expr.MapLiteral map) {
            return map(map);
        }
        if (expr instanceof Expr.Lambda lambda) {
            String parameters = String.join(", ", lambda.parameters());
            return (lambda.parameters().size() > 1 ? "(" + parameters + ")" : parameters) + " -> "
                    + print(lambda.body());
        }
        return "*";
    }

    private String map(Expr.MapLiteral map) {
        StringBuilder text = new StringBuilder("map{");
        List<Expr> parts = map.keysAndValues();
        for (int i = 0; i < parts.size(); i += 2) {
            text.append(i > 0 ? "," : "")
                    .append(print(parts.get(i)))
                    .append(':')
                    .append(print(parts.get(i + 1)));
        }
        return text.append('}').toString();
    }

    private String name(Expr.Name name) {
        boolean quoted = quoteNames || name.quoted();
        return quoted ? "`" + name.name() + "`" : name.name();
    }

    private static String literal(Expr.Literal literal) {
        return switch (literal.kind()) {
            case STRING -> "'" + literal.text().replace("\\", "\\\\").replace("'", "\\'") + "'";
            case BOOLEAN -> literal.text().toUpperCase(Locale.ROOT);
            default -> literal.text();
        };
    }

    private String call(Expr.Call call) {
        String distinct = call.distinct() ? "DISTINCT " : "";
        return function(call) + "(" + distinct + list(call.arguments()) + ")"
                + call.over().map(over -> " OVER " + over).orElse("");
    }

    private static String function(Expr.Call call) {
        boolean session = call.arguments().isEmpty()
                && SESSION_FUNCTIONS.contains(call.function().toUpperCase(Locale.ROOT));
        return session
                ? call.function().toUpperCase(Locale.ROOT)
                : call.function().toLowerCase(Locale.ROOT);
    }

    private String list(List<Expr> list) {
        return list.stream().map(this::print).collect(Collectors.joining(", "));
    }

    private String caseWhen(Expr.Case caseWhen) {
        StringBuilder text = new StringBuilder("CASE");
        caseWhen.operand().ifPresent(each -> text.append(' ').append(operand(each)));
        for (Expr.When when : caseWhen.whens()) {
            text.append(" WHEN ").append(operand(when.condition()));
            text.append(" THEN ").append(operand(when.result()));
        }
        caseWhen.otherwise().ifPresent(each -> text.append(" ELSE ").append(operand(each)));
        return text.append(" END").toString();
    }

    private static String castType(Expr.Cast cast) {
        return TypeText.castTarget(cast.type());
    }

    private String arithmetic(Expr expr) {
        boolean bare = !brackets || expr instanceof Expr.Name || expr instanceof Expr.Literal;
        return bare ? print(expr) : "(" + print(expr) + ")";
    }

    /** Operators inside other expressions stand in brackets, or nowhere. */
    private String operand(Expr expr) {
        return brackets ? inBrackets(expr) : print(expr);
    }

    private String inBrackets(Expr expr) {
        boolean bare = expr instanceof Expr.Name || expr instanceof Expr.Literal;
        return bare ? print(expr) : "(" + print(expr) + ")";
    }
}
