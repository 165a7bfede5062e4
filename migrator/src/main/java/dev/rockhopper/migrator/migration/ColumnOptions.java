/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Nullability;
import java.util.Arrays;
import java.util.Optional;

/**
 * What can be said of a column besides its name and type.
 *
 * @param <S> the part's own type
 */
public abstract class ColumnOptions<S extends ColumnOptions<S>> extends Options<S> {

    private Column column;

    ColumnOptions(String name, String type) {
        column = Column.of(name, SqlText.type(name, type));
    }

    /** {@code NOT NULL}. */
    public S notNull() {
        return change(column.withNullability(Nullability.NOT_NULL));
    }

    /** {@code NULL}, written out; without it the server decides. */
    public S nullable() {
        return change(column.withNullability(Nullability.NULL));
    }

    /**
     * The aggregate function of a value column of an AGGREGATE KEY table, for example {@code SUM}.
     *
     * @param argumentTypes of an aggregate state, for example {@code aggregate("avg", "INT")}; none for the built-in functions
     */
    public S aggregate(String function, String... argumentTypes) {
        if (argumentTypes.length == 0) {
            return change(column.withAggregate(Optional.of(Aggregate.of(function))));
        }
        Aggregate state = new Aggregate(
                function,
                Arrays.stream(argumentTypes)
                        .map(each -> SqlText.type(column.name(), each))
                        .toList());
        return change(column.withAggregate(Optional.of(state)));
    }

    /** {@code DEFAULT "value"}: StarRocks writes every constant as a string. */
    public S defaultValue(String value) {
        return defaults(new DefaultValue.Literal(value));
    }

    /** {@code DEFAULT NULL}. */
    public S defaultNull() {
        return defaults(new DefaultValue.Null());
    }

    /** {@code DEFAULT CURRENT_TIMESTAMP}. */
    public S defaultCurrentTimestamp() {
        return defaultCurrentTimestamp(0);
    }

    /** {@code DEFAULT CURRENT_TIMESTAMP(precision)}; 0 to 6 digits of fractional seconds. */
    public S defaultCurrentTimestamp(int precision) {
        return defaults(new DefaultValue.CurrentTimestamp(precision));
    }

    /** {@code DEFAULT (uuid())}. */
    public S defaultUuid() {
        return defaults(new DefaultValue.Uuid());
    }

    /** {@code DEFAULT (uuid_numeric())}. */
    public S defaultUuidNumeric() {
        return defaults(new DefaultValue.UuidNumeric());
    }

    /** {@code DEFAULT sql}: a literal of a complex type (since 4.1). */
    public S defaultExpression(String sql) {
        return defaults(new DefaultValue.Expression(sql));
    }

    /** {@code AUTO_INCREMENT}. */
    public S autoIncrement() {
        return change(column.withAutoIncrement(true));
    }

    /** {@code AS expression}: a generated column. */
    public S generatedAs(String expression) {
        return change(column.withGeneratedAs(Optional.of(expression)));
    }

    /** {@code COMMENT "text"}. */
    public S comment(String text) {
        return change(column.withComment(text));
    }

    final Column column() {
        return column;
    }

    private S defaults(DefaultValue value) {
        return change(column.withDefault(Optional.of(value)));
    }

    private S change(Column changed) {
        column = changed;
        return self();
    }
}
