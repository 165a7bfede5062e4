/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.analyze;

import dev.rockhopper.embedded.catalog.StoredAggregate;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.type.DataType;
import java.util.Optional;

/** A column while its table is analysed: the rules fill in what was not written. */
public final class ColumnDraft {
    private final Column column;
    private final Optional<Expr> hiddenExpression;
    private DataType type;
    private boolean key;
    private boolean nullable;
    private Optional<StoredAggregate> aggregate;

    /** A column as written. */
    public ColumnDraft(Column column, boolean key) {
        this(column, key, Optional.empty());
    }

    /** A column that the server adds for a partition expression. */
    ColumnDraft(Column column, Expr hiddenExpression) {
        this(column, false, Optional.of(hiddenExpression));
    }

    private ColumnDraft(Column column, boolean key, Optional<Expr> hiddenExpression) {
        this.column = column;
        this.hiddenExpression = hiddenExpression;
        this.type = column.type();
        this.key = key;
        this.nullable = column.nullability() != Nullability.NOT_NULL && !column.autoIncrement();
        this.aggregate = column.aggregate().map(StoredAggregate::written);
    }

    /** What was written. */
    public Column column() {
        return column;
    }

    public String name() {
        return column.name();
    }

    Optional<Expr> hiddenExpression() {
        return hiddenExpression;
    }

    /** Whether it is computed from other columns. */
    public boolean isGenerated() {
        return column.generatedAs().isPresent() || hiddenExpression.isPresent();
    }

    public DataType type() {
        return type;
    }

    void setType(DataType changed) {
        type = changed;
    }

    public boolean key() {
        return key;
    }

    /** Makes it a key column. */
    public void makeKey() {
        key = true;
    }

    public boolean nullable() {
        return nullable;
    }

    void setNullable(boolean changed) {
        nullable = changed;
    }

    /** Primary keys are NOT NULL unless NULL was written. */
    public void makePrimaryKeyNotNull() {
        nullable = column.nullability() == Nullability.NULL;
    }

    public Optional<StoredAggregate> aggregate() {
        return aggregate;
    }

    /** Gives it an aggregate function. */
    public void setAggregate(Optional<StoredAggregate> changed) {
        aggregate = changed;
    }
}
