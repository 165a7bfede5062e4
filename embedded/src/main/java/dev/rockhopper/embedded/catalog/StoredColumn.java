/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.type.DataType;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table, as the server keeps it.
 *
 * @param name shown to people; changes with RENAME COLUMN
 * @param id the first name, for ever; other parts of the table refer to the column by it
 * @param type with all lengths known
 * @param key whether it is a key column
 * @param aggregate empty for key columns
 * @param nullable whether it may hold NULL
 * @param defaultValue empty for no default
 * @param autoIncrement whether the server numbers the rows
 * @param generated the expression of a generated column
 * @param comment empty if there is none
 */
public record StoredColumn(
        String name,
        String id,
        DataType type,
        boolean key,
        Optional<StoredAggregate> aggregate,
        boolean nullable,
        Optional<StoredDefault> defaultValue,
        boolean autoIncrement,
        Optional<Expr> generated,
        String comment) {
    /** Columns that the server adds for partition expressions; no command shows them. */
    public static final String HIDDEN_PREFIX = "__generated_partition_column_";

    public StoredColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(aggregate, "aggregate");
        Objects.requireNonNull(defaultValue, "defaultValue");
        Objects.requireNonNull(generated, "generated");
        Objects.requireNonNull(comment, "comment");
    }

    /** A nullable value column without anything else. */
    public static StoredColumn of(String name, DataType type, boolean nullable) {
        return new StoredColumn(
                name, name, type, false, Optional.empty(), nullable, Optional.empty(), false, Optional.empty(), "");
    }

    /** Whether no command shows it. */
    public boolean hidden() {
        return name.startsWith(HIDDEN_PREFIX);
    }

    /** Whether it is the column of that name, without case. */
    public boolean isNamed(String other) {
        return Names.same(name, other);
    }

    /** Whether it is the column of that id. */
    public boolean hasId(String other) {
        return Names.same(id, other);
    }

    public StoredColumn withName(String changed) {
        return new StoredColumn(
                changed, id, type, key, aggregate, nullable, defaultValue, autoIncrement, generated, comment);
    }

    public StoredColumn withId(String changed) {
        return new StoredColumn(
                name, changed, type, key, aggregate, nullable, defaultValue, autoIncrement, generated, comment);
    }

    public StoredColumn withType(DataType changed) {
        return new StoredColumn(
                name, id, changed, key, aggregate, nullable, defaultValue, autoIncrement, generated, comment);
    }

    public StoredColumn withKey(boolean changed) {
        return new StoredColumn(
                name, id, type, changed, aggregate, nullable, defaultValue, autoIncrement, generated, comment);
    }

    public StoredColumn withAggregate(Optional<StoredAggregate> changed) {
        return new StoredColumn(
                name, id, type, key, changed, nullable, defaultValue, autoIncrement, generated, comment);
    }

    public StoredColumn withDefault(Optional<StoredDefault> changed) {
        return new StoredColumn(name, id, type, key, aggregate, nullable, changed, autoIncrement, generated, comment);
    }

    public StoredColumn withGenerated(Optional<Expr> changed) {
        return new StoredColumn(
                name, id, type, key, aggregate, nullable, defaultValue, autoIncrement, changed, comment);
    }

    public StoredColumn withComment(String changed) {
        return new StoredColumn(
                name, id, type, key, aggregate, nullable, defaultValue, autoIncrement, generated, changed);
    }
}
