/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.expression.JsonExistsErrorBehavior;
import org.hibernate.sql.ast.tree.expression.JsonQueryWrapMode;
import org.hibernate.sql.ast.tree.expression.JsonTableColumnDefinition;
import org.hibernate.sql.ast.tree.expression.JsonTableExistsColumnDefinition;
import org.hibernate.sql.ast.tree.expression.JsonTableOrdinalityColumnDefinition;
import org.hibernate.sql.ast.tree.expression.JsonTableQueryColumnDefinition;
import org.hibernate.sql.ast.tree.expression.JsonTableValueColumnDefinition;
import org.hibernate.sql.ast.tree.expression.JsonValueEmptyBehavior;
import org.hibernate.sql.ast.tree.expression.JsonValueErrorBehavior;
import org.hibernate.type.SqlTypes;

/**
 * The columns of {@code json_table}, each an array of its values in all rows.
 *
 * @param sql where they are written to
 * @param rows an array of the rows' documents
 * @param translator of the values
 */
record JsonTableColumns(SqlAppender sql, String rows, SqlAstTranslator<?> translator) {

    void render(JsonTableColumnDefinition column) {
        if (column instanceof JsonTableOrdinalityColumnDefinition) {
            sql.appendSql("array_generate(1,array_length(" + rows + "),1)");
        } else if (column instanceof JsonTableValueColumnDefinition value) {
            render(value);
        } else if (column instanceof JsonTableQueryColumnDefinition query) {
            render(query);
        } else if (column instanceof JsonTableExistsColumnDefinition exists) {
            JsonRefusals.refuseIf(
                    exists.errorBehavior() == JsonExistsErrorBehavior.ERROR
                            || exists.errorBehavior() == JsonExistsErrorBehavior.TRUE,
                    "json_table",
                    "error|true on error");
            each("json_exists(x," + path(exists.jsonPath(), exists.name()) + ')');
        } else {
            JsonRefusals.refuseIf(true, "json_table", "nested path");
        }
    }

    private void each(String value) {
        sql.appendSql("array_map(x->" + value + ',' + rows + ')');
    }

    private void render(JsonTableValueColumnDefinition column) {
        JsonValueEmptyBehavior empty = column.emptyBehavior();
        JsonValueErrorBehavior error = column.errorBehavior();
        JsonRefusals.refuseIf(empty == JsonValueEmptyBehavior.ERROR, "json_table", "error on empty");
        JsonRefusals.refuseIf(
                error != null && error != JsonValueErrorBehavior.NULL, "json_table", "error|default on error");
        boolean text = column.type().getJdbcMapping().getJdbcType().getDdlTypeCode() == SqlTypes.VARCHAR;
        boolean fallback = empty != null && empty.getDefaultExpression() != null;
        sql.appendSql("array_map(x->" + (fallback ? "coalesce(" : "") + (text ? "" : "cast("));
        sql.appendSql("get_json_string(x," + path(column.jsonPath(), column.name()) + ')');
        if (!text) {
            sql.appendSql(" as ");
            column.type().accept(translator);
            sql.appendSql(')');
        }
        if (fallback) {
            sql.appendSql(',');
            empty.getDefaultExpression().accept(translator);
            sql.appendSql(')');
        }
        sql.appendSql(',' + rows + ')');
    }

    private void render(JsonTableQueryColumnDefinition column) {
        JsonQueryWrapMode wrap = column.wrapMode();
        JsonRefusals.refuseIf(
                wrap == JsonQueryWrapMode.WITH_CONDITIONAL_WRAPPER, "json_table", "with conditional wrapper");
        JsonRefusals.refuseIf(JsonQuery.isOther(column.emptyBehavior()), "json_table", "error|empty on empty");
        JsonRefusals.refuseIf(JsonQuery.isOther(column.errorBehavior()), "json_table", "error|empty on error");
        String value = "json_query(x," + path(column.jsonPath(), column.name()) + ')';
        each(wrap == JsonQueryWrapMode.WITH_WRAPPER ? "json_array(" + value + ')' : value);
    }

    private static String path(String path, String name) {
        return "'" + (path == null ? "$." + name : path.replace("'", "''")) + '\'';
    }
}
