/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.Optional;

/** Defaults that the server accepts for a type. */
final class DefaultGenerator {

    private final Chance chance;

    DefaultGenerator(Chance chance) {
        this.chance = chance;
    }

    /** A default; empty if the type can have none, or by chance. */
    Optional<DefaultValue> of(DataType type) {
        return chance.percent(60) ? Optional.empty() : any(type);
    }

    private Optional<DefaultValue> any(DataType type) {
        if (type instanceof ScalarType scalar) {
            return scalar(scalar);
        }
        if (type instanceof VarcharType text) {
            return Optional.of(varchar(text));
        }
        if (type instanceof CharType text) {
            return literal(chance.of("", text.length() > 0 ? "c" : ""));
        }
        if (type instanceof DecimalType decimal) {
            return literal(decimal.precision() > decimal.scale() ? chance.of("0", "1", "-3") : "0");
        }
        boolean numbers = type instanceof ArrayType array && array.element() == ScalarType.INT;
        return numbers
                ? Optional.of(new DefaultValue.Expression(chance.of("[]", "[1, 2]", "[1,2,3]")))
                : Optional.empty();
    }

    private Optional<DefaultValue> scalar(ScalarType type) {
        return switch (type) {
            case BOOLEAN -> literal(chance.of("0", "1", "true", "false"));
            case TINYINT, SMALLINT, INT, BIGINT, FLOAT, DOUBLE -> literal(chance.of("0", "7", "-1"));
            case LARGEINT ->
                Optional.of(
                        chance.percent(50)
                                ? new DefaultValue.UuidNumeric()
                                : new DefaultValue.Literal("170141183460469231731"));
            case DATE -> literal("2024-02-29");
            case DATETIME ->
                Optional.of(chance.of(
                        new DefaultValue.Literal("2024-01-31 10:11:12"),
                        new DefaultValue.CurrentTimestamp(0),
                        new DefaultValue.CurrentTimestamp(chance.between(1, 6))));
            case JSON -> literal(chance.of("{\"a\": 1}", "[]", "null"));
            default -> Optional.empty();
        };
    }

    private DefaultValue varchar(VarcharType type) {
        if (type.length() >= 36 && chance.percent(30)) {
            return new DefaultValue.Uuid();
        }
        return new DefaultValue.Literal(
                type.length() < 20 ? "" : chance.of("", "x", "it's", "say \"x\"", "a\\b", "日付"));
    }

    private static Optional<DefaultValue> literal(String value) {
        return Optional.of(new DefaultValue.Literal(value));
    }
}
