/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import dev.rockhopper.schema.type.DataType;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name as written; compared without case
 * @param type the data type
 * @param nullability as stated
 * @param aggregate the aggregate function of a value column
 * @param defaultValue the default; excludes {@code autoIncrement} and {@code generatedAs}
 * @param autoIncrement whether the server numbers the rows
 * @param generatedAs the expression of a generated column
 * @param comment empty if there is none
 */
public record Column(
        String name,
        DataType type,
        Nullability nullability,
        Optional<Aggregate> aggregate,
        Optional<DefaultValue> defaultValue,
        boolean autoIncrement,
        Optional<String> generatedAs,
        String comment) {

    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(nullability, "nullability");
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(generatedAs, "generatedAs");
        Objects.requireNonNull(comment, "comment");
        int sources = (defaultValue.isPresent() ? 1 : 0) + (autoIncrement ? 1 : 0) + (generatedAs.isPresent() ? 1 : 0);
        if (sources > 1) {
            throw new IllegalArgumentException(
                    "column " + name + " may have only one of DEFAULT, AUTO_INCREMENT and a generation expression");
        }
    }

    /** A column with a name and a type and nothing else stated. */
    public static Column of(String name, DataType type) {
        return new Column(
                name, type, Nullability.UNSPECIFIED, Optional.empty(), Optional.empty(), false, Optional.empty(), "");
    }

    public Column withName(String changed) {
        return new Column(changed, type, nullability, aggregate, defaultValue, autoIncrement, generatedAs, comment);
    }

    public Column withType(DataType changed) {
        return changed.equals(type)
                ? this
                : new Column(name, changed, nullability, aggregate, defaultValue, autoIncrement, generatedAs, comment);
    }

    public Column withNullability(Nullability changed) {
        return new Column(name, type, changed, aggregate, defaultValue, autoIncrement, generatedAs, comment);
    }

    public Column withAggregate(Optional<Aggregate> changed) {
        return new Column(name, type, nullability, changed, defaultValue, autoIncrement, generatedAs, comment);
    }

    public Column withDefault(Optional<DefaultValue> changed) {
        return new Column(name, type, nullability, aggregate, changed, autoIncrement, generatedAs, comment);
    }

    public Column withAutoIncrement(boolean changed) {
        return new Column(name, type, nullability, aggregate, defaultValue, changed, generatedAs, comment);
    }

    public Column withGeneratedAs(Optional<String> changed) {
        return new Column(name, type, nullability, aggregate, defaultValue, autoIncrement, changed, comment);
    }

    public Column withComment(String changed) {
        return new Column(name, type, nullability, aggregate, defaultValue, autoIncrement, generatedAs, changed);
    }
}
