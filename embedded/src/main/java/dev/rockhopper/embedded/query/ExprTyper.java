/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarbinaryType;
import dev.rockhopper.schema.type.VarcharType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Types expressions as the server does. Source: FE classes {@code ExpressionAnalyzer}, {@code ArithmeticExpr}. */
public final class ExprTyper {
    private static final List<String> NOT_NULL_FUNCTIONS = List.of(
            "count",
            "ndv",
            "approx_count_distinct",
            "bitmap_union_count",
            "hll_union_agg",
            "multi_distinct_count",
            "now",
            "current_timestamp",
            "curdate",
            "current_date",
            "uuid",
            "uuid_numeric",
            "grouping",
            "grouping_id");
    private static final List<String> SAME_AS_ARGUMENT = List.of(
            "min",
            "max",
            "any_value",
            "first_value",
            "last_value",
            "lag",
            "lead",
            "array_sort",
            "array_distinct",
            "array_concat",
            "array_remove",
            "array_append",
            "array_slice",
            "array_filter",
            "reverse",
            "nullif");
    private static final List<String> COMMON_OF_ALL = List.of("coalesce", "ifnull", "nvl", "greatest", "least");

    private final Function<Expr.Name, Typed> columns;

    private ExprTyper(Function<Expr.Name, Typed> columns) {
        this.columns = columns;
    }

    /**
     * The type of an expression.
     *
     * @param columns types the columns; refuses unknown ones
     * @throws QuerySyntaxException if this class does not know a function or operator
     */
    public static Typed type(Expr expr, Function<Expr.Name, Typed> columns) {
        return new ExprTyper(columns).type(expr);
    }

    private Typed type(Expr expr) {
        if (expr instanceof Expr.Name name) {
            return columns.apply(name);
        }
        if (expr instanceof Expr.Literal literal) {
            return new Typed(literal(literal), literal.kind() == Expr.LiteralKind.NULL);
        }
        if (expr instanceof Expr.Cast cast) {
            return cast(cast);
        }
        if (expr instanceof Expr.Call call) {
            return call(call);
        }
        if (expr instanceof Expr.Binary binary) {
            return binary(binary);
        }
        if (expr instanceof Expr.Unary unary) {
            Typed operand = type(unary.operand());
            return unary.operator().equals("NOT") ? new Typed(ScalarType.BOOLEAN, operand.nullable()) : operand;
        }
        if (expr instanceof Expr.Case caseWhen) {
            return caseWhen(caseWhen);
        }
        return rare(expr);
    }

    private Typed rare(Expr expr) {
        expr.children().forEach(this::type);
        if (expr instanceof Expr.IsNull) {
            return new Typed(ScalarType.BOOLEAN, false);
        }
        if (expr instanceof Expr.Between || expr instanceof Expr.In) {
            return new Typed(ScalarType.BOOLEAN, true);
        }
        if (expr instanceof Expr.ArrayLiteral array) {
            return new Typed(new ArrayType(commonType(array.elements())), false);
        }
        if (expr instanceof Expr.MapLiteral map) {
            return new Typed(map(map), false);
        }
        if (expr instanceof Expr.Element element) {
            return new Typed(element(type(element.container()).type()), true);
        }
        if (expr instanceof Expr.Subquery subquery && subquery.exists()) {
            return new Typed(ScalarType.BOOLEAN, false);
        }
        throw new QuerySyntaxException("no type is known for " + ExprPrinter.plain(expr));
    }

    private DataType map(Expr.MapLiteral map) {
        List<Expr> keys = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        for (int i = 0; i < map.keysAndValues().size(); i += 2) {
            keys.add(map.keysAndValues().get(i));
            values.add(map.keysAndValues().get(i + 1));
        }
        return new MapType(commonType(keys), commonType(values));
    }

    private static DataType element(DataType container) {
        if (container instanceof ArrayType array) {
            return array.element();
        }
        if (container instanceof MapType map) {
            return map.value();
        }
        return container;
    }

    private static DataType literal(Expr.Literal literal) {
        return switch (literal.kind()) {
            case STRING -> new VarcharType(Math.max(1, literal.text().length()));
            case BOOLEAN, NULL -> ScalarType.BOOLEAN;
            case FLOAT -> ScalarType.DOUBLE;
            case DECIMAL -> decimalLiteral(literal.text());
            case INTEGER -> integerLiteral(new BigInteger(literal.text()));
        };
    }

    private static DataType decimalLiteral(String text) {
        int point = text.indexOf('.');
        int scale = text.length() - point - 1;
        int whole = text.substring(0, point).replaceFirst("^0+", "").length();
        return DecimalType.of(Math.max(1, whole + scale), scale);
    }

    private static DataType integerLiteral(BigInteger value) {
        int bits = value.bitLength();
        if (bits <= 7) {
            return ScalarType.TINYINT;
        }
        if (bits <= 15) {
            return ScalarType.SMALLINT;
        }
        if (bits <= 31) {
            return ScalarType.INT;
        }
        return bits <= 63 ? ScalarType.BIGINT : ScalarType.LARGEINT;
    }

    /** Arrays, maps and structs become text or JSON, nothing else. Source: FE {@code TypeManager.canCastTo}. */
    private Typed cast(Expr.Cast cast) {
        Typed operand = type(cast.operand());
        TypeKind target = TypeKind.of(cast.type());
        boolean complex = TypeKind.of(operand.type()) == TypeKind.COMPLEX;
        if (complex && target != TypeKind.COMPLEX && !target.isString() && target != TypeKind.JSON) {
            throw new QuerySyntaxException("Invalid type cast from " + operand.type() + " to " + cast.type());
        }
        return new Typed(cast.type(), operand.nullable());
    }

    private Typed binary(Expr.Binary binary) {
        Typed left = type(binary.left());
        Typed right = type(binary.right());
        boolean nullable = left.nullable() || right.nullable();
        return switch (binary.operator()) {
            case "+", "-", "*" -> new Typed(Arithmetic.exact(binary.operator(), left.type(), right.type()), nullable);
            case "/" -> new Typed(Arithmetic.quotient(left.type(), right.type()), true);
            case "%", "MOD" -> new Typed(Arithmetic.common(left.type(), right.type()), true);
            case "DIV" -> new Typed(ScalarType.BIGINT, true);
            case "&", "|", "^" -> new Typed(Arithmetic.common(left.type(), right.type()), nullable);
            case "<<", ">>" -> new Typed(left.type(), nullable);
            case "->" -> new Typed(ScalarType.JSON, true);
            case "<=>" -> new Typed(ScalarType.BOOLEAN, false);
            default -> new Typed(ScalarType.BOOLEAN, nullable);
        };
    }

    private Typed caseWhen(Expr.Case caseWhen) {
        caseWhen.operand().ifPresent(this::type);
        List<Expr> results = new ArrayList<>();
        for (Expr.When when : caseWhen.whens()) {
            type(when.condition());
            results.add(when.result());
        }
        caseWhen.otherwise().ifPresent(results::add);
        boolean nullable = caseWhen.otherwise().isEmpty()
                || results.stream().anyMatch(each -> type(each).nullable());
        return new Typed(commonType(results), nullable);
    }

    private DataType commonType(List<Expr> exprs) {
        Optional<DataType> common = exprs.stream()
                .filter(each -> !(each instanceof Expr.Literal literal && literal.kind() == Expr.LiteralKind.NULL))
                .map(each -> type(each).type())
                .reduce(Arithmetic::common);
        return common.orElse(ScalarType.BOOLEAN);
    }

    private Typed call(Expr.Call call) {
        String function = call.function().toLowerCase(Locale.ROOT);
        List<Typed> arguments = new ArrayList<>();
        for (Expr each : call.arguments()) {
            arguments.add(
                    each instanceof Expr.Star || each instanceof Expr.Interval
                            ? new Typed(ScalarType.INT, false)
                            : type(each));
        }
        boolean nullable = !NOT_NULL_FUNCTIONS.contains(function) || call.over().isPresent();
        return new Typed(returnType(call, function, arguments), nullable);
    }

    private DataType returnType(Expr.Call call, String function, List<Typed> arguments) {
        if (function.equals("row")) {
            return row(arguments);
        }
        if (function.equals("if") && arguments.size() == 3) {
            return commonType(call.arguments().subList(1, 3));
        }
        if (COMMON_OF_ALL.contains(function)) {
            return commonType(call.arguments());
        }
        if (SAME_AS_ARGUMENT.contains(function) && !arguments.isEmpty()) {
            return arguments.get(0).type();
        }
        if (function.equals("array_agg")) {
            return new ArrayType(arguments.get(0).type());
        }
        if (function.equals("unnest")) {
            return element(arguments.get(0).type());
        }
        return returnType(function, arguments);
    }

    private static DataType row(List<Typed> arguments) {
        List<StructType.Field> fields = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            fields.add(new StructType.Field("col" + (i + 1), arguments.get(i).type()));
        }
        return new StructType(fields);
    }

    private static DataType returnType(String function, List<Typed> arguments) {
        List<TypeKind> kinds =
                arguments.stream().map(each -> TypeKind.of(each.type())).toList();
        Functions.Signature signature = Functions.resolve(function, function.equals("count") ? List.of() : kinds)
                .orElseThrow(() -> new QuerySyntaxException("no matching function: " + function));
        String returns = signature.returns();
        if (returns.startsWith("DECIMAL")) {
            return Arithmetic.decimalOf(returns, arguments);
        }
        return switch (returns) {
            case "VARCHAR" -> new VarcharType(VarcharType.UNSPECIFIED);
            case "CHAR" -> new CharType(CharType.UNSPECIFIED);
            case "VARBINARY" -> new VarbinaryType(VarbinaryType.UNSPECIFIED);
            case "INVALID_TYPE", "UNKNOWN_TYPE" ->
                arguments.isEmpty()
                        ? new ArrayType(new VarcharType(VarcharType.UNSPECIFIED))
                        : arguments.get(0).type();
            default -> ScalarType.valueOf(returns);
        };
    }
}
