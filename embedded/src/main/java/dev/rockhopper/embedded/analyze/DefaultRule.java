/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredDefault;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.ExprPrinter;
import dev.rockhopper.embedded.query.ExprTyper;
import dev.rockhopper.embedded.query.Queries;
import dev.rockhopper.embedded.query.QuerySyntaxException;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.Locale;
import java.util.Optional;

/** Makes a written default a stored one, or refuses it. Source: FE class {@code ColumnDefAnalyzer}; semantics 1.4. */
final class DefaultRule {
    private static final int UUID_LENGTH = 36;

    private DefaultRule() {}

    /** The stored default of a column. */
    static Optional<StoredDefault> stored(
            String column, DataType type, boolean nullable, DefaultValue written, VersionGates gates) {
        if (written instanceof DefaultValue.Null) {
            if (!nullable) {
                throw Refusal.analysis("Invalid default value for '" + column + "'");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(stored(type, written, gates));
        } catch (Refusal refusal) {
            throw Refusal.analysis("Invalid default value for '" + column + "': " + refusal.getMessage());
        }
    }

    private static StoredDefault stored(DataType type, DefaultValue written, VersionGates gates) {
        if (written instanceof DefaultValue.Literal literal) {
            return StoredDefault.constant(LiteralRule.stored(literal.value(), type, gates));
        }
        if (written instanceof DefaultValue.CurrentTimestamp now) {
            return now(now.precision());
        }
        if (written instanceof DefaultValue.Uuid) {
            return uuid(type);
        }
        if (written instanceof DefaultValue.UuidNumeric) {
            return uuidNumeric(type);
        }
        return expression(type, ((DefaultValue.Expression) written).sql());
    }

    /** The keyword form: the server does not look at the type of the column. */
    private static StoredDefault now(int precision) {
        return precision == 0
                ? StoredDefault.of(StoredDefault.Kind.NOW, "now()")
                : StoredDefault.of(StoredDefault.Kind.NOW_WITH_PRECISION, "current_timestamp(" + precision + ")");
    }

    private static StoredDefault uuid(DataType type) {
        if (!(type instanceof VarcharType varchar)) {
            throw unsupported("uuid", type);
        }
        if (varchar.length() < UUID_LENGTH) {
            throw Refusal.ddl("Varchar type length must be greater than 36 for uuid function");
        }
        return StoredDefault.of(StoredDefault.Kind.UUID, "uuid()");
    }

    private static StoredDefault uuidNumeric(DataType type) {
        if (type != ScalarType.LARGEINT) {
            throw unsupported("uuid_numeric", type);
        }
        return StoredDefault.of(StoredDefault.Kind.UUID, "uuid_numeric()");
    }

    private static Refusal unsupported(String function, DataType type) {
        return Refusal.ddl("Default function " + function + "() for type " + TypeText.name(type) + " is not supported");
    }

    private static StoredDefault expression(DataType type, String sql) {
        Expr expr;
        try {
            expr = Queries.expression(sql);
        } catch (QuerySyntaxException e) {
            throw Refusal.ddl("Unsupported expr " + sql + " for default value");
        }
        if (expr instanceof Expr.Call call && !call.function().equalsIgnoreCase("row")) {
            return function(type, call);
        }
        if (expr instanceof Expr.Call || expr instanceof Expr.ArrayLiteral || expr instanceof Expr.MapLiteral) {
            return complex(type, expr);
        }
        throw Refusal.ddl("Unsupported expr " + sql + " for default value");
    }

    private static StoredDefault function(DataType type, Expr.Call call) {
        switch (call.function().toLowerCase(Locale.ROOT)) {
            case "now", "current_timestamp":
                if (type != ScalarType.DATETIME) {
                    throw unsupported("now", type);
                }
                return StoredDefault.of(StoredDefault.Kind.NOW, "now()");
            case "uuid":
                return uuid(type);
            case "uuid_numeric":
                return uuidNumeric(type);
            default:
                throw Refusal.ddl("Default expr for function " + call.function() + " is not supported");
        }
    }

    private static StoredDefault complex(DataType type, Expr expr) {
        checkForm(expr);
        DataType written;
        try {
            written = ExprTyper.type(expr, name -> {
                        throw new IllegalStateException(name.name());
                    })
                    .type();
        } catch (QuerySyntaxException e) {
            throw Refusal.ddl("Failed to analyze default value expression: " + e.getMessage());
        }
        if (!castable(written, type)) {
            throw Refusal.ddl("Default value type " + TypeText.name(written) + " cannot be cast to column type "
                    + TypeText.name(type));
        }
        return StoredDefault.of(StoredDefault.Kind.LITERAL, ExprPrinter.plain(expr));
    }

    private static void checkForm(Expr expr) {
        boolean row = expr instanceof Expr.Call call && call.function().equalsIgnoreCase("row");
        boolean literal = expr instanceof Expr.Literal constant && constant.kind() != Expr.LiteralKind.NULL;
        if (!row && !literal && !(expr instanceof Expr.ArrayLiteral) && !(expr instanceof Expr.MapLiteral)) {
            throw Refusal.ddl(ExprPrinter.plain(expr) + " is not supported in complex type default value. "
                    + "Only constant expressions (literals, arrays, maps, and row()) are allowed.");
        }
        expr.children().forEach(DefaultRule::checkForm);
    }

    private static boolean castable(DataType from, DataType to) {
        if (from instanceof ArrayType a && to instanceof ArrayType b) {
            return castable(a.element(), b.element());
        }
        if (from instanceof MapType a && to instanceof MapType b) {
            return castable(a.key(), b.key()) && castable(a.value(), b.value());
        }
        if (from instanceof StructType a && to instanceof StructType b) {
            boolean castable = a.fields().size() == b.fields().size();
            for (int i = 0; castable && i < a.fields().size(); i++) {
                castable = castable(a.fields().get(i).type(), b.fields().get(i).type());
            }
            return castable;
        }
        return TypeKind.of(from) != TypeKind.COMPLEX && TypeKind.of(to) != TypeKind.COMPLEX;
    }
}
