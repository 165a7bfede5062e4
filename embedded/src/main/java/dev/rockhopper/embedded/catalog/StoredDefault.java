/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import java.util.Objects;
import java.util.Optional;

/**
 * The default of a stored column.
 *
 * @param value the constant; a column added with CURRENT_TIMESTAMP has one besides its function, frozen at that moment
 * @param function the function or expression, if it is not a plain constant
 */
public record StoredDefault(Optional<String> value, Optional<Function> function) {
    /** What a default that is not a plain constant does. */
    public enum Kind {
        /** CURRENT_TIMESTAMP without precision: counts as a constant in ALTER. */
        NOW,
        /** CURRENT_TIMESTAMP with precision. */
        NOW_WITH_PRECISION,
        /** uuid() or uuid_numeric(). */
        UUID,
        /** A literal of a complex type. */
        LITERAL
    }

    /**
     * A function or expression.
     *
     * @param sql as the server keeps it, for example {@code current_timestamp(3)}, {@code uuid()} or {@code [1,2]}
     */
    public record Function(Kind kind, String sql) {
        public Function {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(sql, "sql");
        }
    }

    /** How ALTER sees a default. Source: FE enum {@code Column.DefaultValueType}. */
    public enum Category {
        NULL,
        CONSTANT,
        VARYING
    }

    public StoredDefault {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(function, "function");
    }

    /** A constant. */
    public static StoredDefault constant(String value) {
        return new StoredDefault(Optional.of(value), Optional.empty());
    }

    /** A function or expression. */
    public static StoredDefault of(Kind kind, String sql) {
        return new StoredDefault(Optional.empty(), Optional.of(new Function(kind, sql)));
    }

    /** The category of an optional default. */
    public static Category category(Optional<StoredDefault> stored) {
        return stored.map(each -> each.function()
                        .map(function -> function.kind() == Kind.NOW || function.kind() == Kind.LITERAL
                                ? Category.CONSTANT
                                : Category.VARYING)
                        .orElse(Category.CONSTANT))
                .orElse(Category.NULL);
    }

    /** Whether ALTER takes two defaults for the same. Source: FE method {@code Column.isSameDefaultValue}. */
    public static boolean same(Optional<StoredDefault> a, Optional<StoredDefault> b) {
        Category category = category(a);
        if (category != category(b)) {
            return false;
        }
        if (category == Category.NULL) {
            return true;
        }
        StoredDefault left = a.orElseThrow();
        StoredDefault right = b.orElseThrow();
        if (category == Category.CONSTANT && left.value.isPresent() && right.value.isPresent()) {
            return left.value.equals(right.value);
        }
        return left.function.isPresent()
                && right.function.isPresent()
                && left.function
                        .get()
                        .sql()
                        .equalsIgnoreCase(right.function.get().sql());
    }

    /** What information_schema and SHOW COLUMNS show. Source: FE method {@code Column.getMetaDefaultValue}. */
    public String shown() {
        return value.orElseGet(() -> {
            Function written = function.orElseThrow();
            return written.kind() == Kind.NOW ? "CURRENT_TIMESTAMP" : written.sql();
        });
    }
}
