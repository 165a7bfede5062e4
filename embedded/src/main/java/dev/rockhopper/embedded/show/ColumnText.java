/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.show;

import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDefault;
import dev.rockhopper.embedded.catalog.VersionGates;
import dev.rockhopper.embedded.query.Expr;
import dev.rockhopper.embedded.query.ExprPrinter;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.KeyModel;

/** A column's line of SHOW CREATE TABLE. Source: FE methods {@code Column.toSql} and {@code toSqlWithoutAggregateTypeName}. */
public final class ColumnText {
    private ColumnText() {}

    /** The definition of a column. */
    public static String sql(StoredColumn column, KeyModel model, VersionGates gates) {
        StringBuilder text = new StringBuilder(Texts.name(column.name()));
        text.append(' ').append(gates.fieldNames(TypeText.sql(column.type())));
        column.aggregate()
                .filter(each -> !each.implicit() && !column.key() && model != KeyModel.PRIMARY)
                .ifPresent(each -> text.append(' ').append(each.function().sql()));
        text.append(column.nullable() ? " NULL" : " NOT NULL");
        if (column.autoIncrement()) {
            text.append(" AUTO_INCREMENT");
        }
        column.defaultValue().ifPresent(each -> text.append(defaultClause(column, each)));
        column.generated().ifPresent(each -> text.append(" AS ").append(generated(each, model)));
        return text.append(" COMMENT ").append(Texts.comment(column.comment())).toString();
    }

    private static String defaultClause(StoredColumn column, StoredDefault stored) {
        if (stored.function().isEmpty()) {
            boolean hidden = TypeKind.of(column.type()).isMetric();
            return hidden ? "" : " DEFAULT " + Texts.defaultValue(stored.value().orElseThrow());
        }
        StoredDefault.Function function = stored.function().get();
        return switch (function.kind()) {
            case NOW -> " DEFAULT CURRENT_TIMESTAMP";
            case NOW_WITH_PRECISION, LITERAL -> " DEFAULT " + function.sql();
            case UUID -> " DEFAULT (" + function.sql() + ")";
        };
    }

    private static String generated(Expr expression, KeyModel model) {
        return model == KeyModel.PRIMARY ? ExprPrinter.explained(expression) : ExprPrinter.quoting(expression);
    }
}
