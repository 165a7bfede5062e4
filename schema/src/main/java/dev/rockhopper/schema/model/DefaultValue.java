/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Objects;

/**
 * The DEFAULT clause of a column.
 *
 * <p>Source: FE class {@code ColumnDefAnalyzer.validateDefaultValue}.
 */
public sealed interface DefaultValue {

    /**
     * A constant; StarRocks writes every constant as a string.
     *
     * @param value the text between the quotes, unescaped
     */
    record Literal(String value) implements DefaultValue {

        public Literal {
            Objects.requireNonNull(value, "value");
        }
    }

    /** {@code DEFAULT NULL}: the same as no default on a nullable column. */
    record Null() implements DefaultValue {}

    /**
     * {@code CURRENT_TIMESTAMP}, also {@code now()}.
     *
     * @param precision digits of fractional seconds, 0 to 6
     */
    record CurrentTimestamp(int precision) implements DefaultValue {}

    /** {@code (uuid())}. */
    record Uuid() implements DefaultValue {}

    /** {@code (uuid_numeric())}. */
    record UuidNumeric() implements DefaultValue {}

    /**
     * An expression: a literal of a complex type ({@code [1,2]}, {@code map{..}}, {@code row(..)}; since 4.1), or whatever else was
     * written and the server will judge.
     *
     * @param sql the expression as written
     */
    record Expression(String sql) implements DefaultValue {

        public Expression {
            Objects.requireNonNull(sql, "sql");
        }
    }
}
