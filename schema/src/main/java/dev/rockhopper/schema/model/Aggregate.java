/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import dev.rockhopper.schema.type.DataType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The aggregate function of a value column of an AGGREGATE KEY table.
 *
 * @param function upper-case name, for example {@code SUM} or, for aggregate states, the name of any aggregate function as written
 * @param arguments argument types of an aggregate state ({@code avg(INT)}); empty for the built-in ones
 */
public record Aggregate(String function, List<DataType> arguments) {

    public Aggregate {
        Objects.requireNonNull(function, "function");
        arguments = List.copyOf(arguments);
    }

    /** One of the built-in functions, for example {@code SUM}. */
    public static Aggregate of(String function) {
        return new Aggregate(function.toUpperCase(Locale.ROOT), List.of());
    }

    /** The clause as written after the type of a column. */
    public String sql() {
        if (arguments.isEmpty()) {
            return function;
        }
        return arguments.stream().map(DataType::sql).collect(Collectors.joining(", ", function + "(", ")"));
    }
}
