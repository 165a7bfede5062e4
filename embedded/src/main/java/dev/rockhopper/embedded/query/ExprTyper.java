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
import dev.rockhopper.schema.type.VarcharType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Types expressions as the server does. Source: FE classes {@code ExpressionAnalyzer}, {@code ArithmeticExpr}. */
public final class ExprTyper {
    private static final DataType TEXT = new VarcharType(VarcharType.UNSPECIFIED);

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
            if (unary.operator().equals("-") && unary.operand() instanceof Expr.Literal number) {
                return type(number);
            }
            return unary(unary.operator(), type(unary.operand()));
        }
        if (expr instanceof Expr.Case caseWhen) {
            return caseWhen(caseWhen);
        }
        return rare(expr);
    }

    private static Typed unary(String operator, Typed operand) {
        return switch (operator) {
            case "NOT" -> new Typed(ScalarType.BOOLEAN, true);
            case "-" -> new Typed(Arithmetic.exact("*", operand.type(), ScalarType.TINYINT), canGiveNull(operand));
            case "~" -> new Typed(Arithmetic.common(operand.type(), ScalarType.BIGINT), canGiveNull(operand));
            default -> operand;
        };
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
            return new Typed(new ArrayType(commonType(array.elements())), true);
        }
        if (expr instanceof Expr.MapLiteral map) {
            return new Typed(map(map), true);
        }
        if (expr instanceof Expr.Element element) {
            return new Typed(element(type(element.container()).type(), element.index()), true);
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

    private static DataType element(DataType container, Expr index) {
        if (container instanceof StructType struct && index instanceof Expr.Literal name) {
            return StructFields.type(struct, List.of(name.text()))
                    .orElseThrow(() -> new QuerySyntaxException("no field " + name.text()));
        }
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
            case STRING -> TEXT;
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
        return new Typed(cast.type(), operand.nullable() || !isFullyCompatible(operand.type(), cast.type()));
    }

    private Typed binary(Expr.Binary binary) {
        Typed left = typeOrInterval(binary.left());
        Typed right = typeOrInterval(binary.right());
        if (binary.left() instanceof Expr.Interval || binary.right() instanceof Expr.Interval) {
            return new Typed(ScalarType.DATETIME, true);
        }
        boolean nullable = canGiveNull(left) || canGiveNull(right);
        return switch (binary.operator()) {
            case "+", "-", "*" -> new Typed(Arithmetic.exact(binary.operator(), left.type(), right.type()), nullable);
            case "/" -> new Typed(Arithmetic.quotient(left.type(), right.type()), true);
            case "%", "MOD" -> new Typed(Arithmetic.common(left.type(), right.type()), true);
            case "DIV" -> new Typed(Arithmetic.common(left.type(), right.type()), true);
            case "&", "|", "^" -> new Typed(Arithmetic.common(left.type(), right.type()), nullable);
            case "<<", ">>" -> new Typed(left.type(), nullable);
            case "->" -> new Typed(ScalarType.JSON, true);
            case "<=>" -> new Typed(ScalarType.BOOLEAN, false);
            case "=", "!=", "<", "<=", ">", ">=" -> new Typed(ScalarType.BOOLEAN, left.nullable() || right.nullable());
            default -> new Typed(ScalarType.BOOLEAN, true);
        };
    }

    private Typed typeOrInterval(Expr expr) {
        return expr instanceof Expr.Interval ? new Typed(ScalarType.INT, false) : type(expr);
    }

    /** Arithmetic with decimals may overflow, and then gives NULL. */
    static boolean canGiveNull(Typed operand) {
        return operand.nullable() || TypeKind.of(operand.type()).isDecimalV3();
    }

    /** Whether every value survives a cast. Source: FE method {@code ScalarType.isFullyCompatible}. */
    private static boolean isFullyCompatible(DataType from, DataType to) {
        TypeKind a = TypeKind.of(from);
        TypeKind b = TypeKind.of(to);
        if (from.equals(to) || a.isString() && b.isString()) {
            return true;
        }
        if (a == TypeKind.BOOLEAN) {
            return b.isInteger() || b.isString() || b.isFloating() || b.isDecimal();
        }
        if (a.isInteger()) {
            return b.isInteger() ? a.ordinal() < b.ordinal() : b.isString();
        }
        if (from instanceof DecimalType x && a.isDecimalV3()) {
            boolean wider = to instanceof DecimalType y && y.precision() >= x.precision() && y.scale() >= x.scale();
            return wider || b.isString() || b.isFloating();
        }
        return false;
    }

    private Typed caseWhen(Expr.Case caseWhen) {
        caseWhen.operand().ifPresent(this::type);
        List<Expr> results = new ArrayList<>();
        for (Expr.When when : caseWhen.whens()) {
            type(when.condition());
            results.add(when.result());
        }
        caseWhen.otherwise().ifPresent(results::add);
        DataType common = commonType(results);
        return new Typed(common instanceof VarcharType || common instanceof CharType ? TEXT : common, true);
    }

    private DataType commonType(List<Expr> exprs) {
        Optional<DataType> common = exprs.stream()
                .filter(each -> !(each instanceof Expr.Literal literal && literal.kind() == Expr.LiteralKind.NULL))
                .map(each -> type(each).type())
                .reduce(Arithmetic::common);
        return common.orElse(ScalarType.BOOLEAN);
    }

    private Typed call(Expr.Call call) {
        List<Typed> arguments = new ArrayList<>();
        List<DataType> elements = new ArrayList<>();
        for (Expr each : call.arguments()) {
            boolean typeless =
                    each instanceof Expr.Star || each instanceof Expr.Interval || each instanceof Expr.Lambda;
            arguments.add(typeless ? new Typed(ScalarType.INT, false) : type(each));
            if (!typeless) {
                elements.addAll(elements(arguments.get(arguments.size() - 1).type()));
            }
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (call.arguments().get(i) instanceof Expr.Lambda lambda) {
                arguments.set(i, body(lambda, elements));
            }
        }
        return new Typed(CallTyper.type(call, arguments), CallTyper.isNullable(call, arguments));
    }

    private static List<DataType> elements(DataType type) {
        if (type instanceof ArrayType array) {
            return List.of(array.element());
        }
        return type instanceof MapType map ? List.of(map.key(), map.value()) : List.of();
    }

    /** The parameters stand for the elements of the collections beside the lambda. */
    private Typed body(Expr.Lambda lambda, List<DataType> elements) {
        return type(lambda.body(), name -> {
            int parameter = name.qualifiers().isEmpty() ? lambda.parameters().indexOf(name.name()) : -1;
            if (parameter < 0) {
                return columns.apply(name);
            }
            return new Typed(parameter < elements.size() ? elements.get(parameter) : ScalarType.INT, true);
        });
    }
}
