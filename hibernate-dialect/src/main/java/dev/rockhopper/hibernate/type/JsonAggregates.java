/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hibernate.dialect.aggregate.AggregateSupportImpl;
import org.hibernate.mapping.Column;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.SqlTypedMapping;
import org.hibernate.sql.ast.SqlAstNodeRenderingMode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.spi.TypeConfiguration;

/** Embeddables in JSON columns: reads a part as {@code get_json_string}, changes parts with {@code json_set}. */
public final class JsonAggregates extends AggregateSupportImpl {

    /** The one instance. */
    public static final JsonAggregates INSTANCE = new JsonAggregates();

    private JsonAggregates() {}

    @Override
    public String aggregateComponentCustomReadExpression(
            String template,
            String placeholder,
            String parentExpression,
            String columnExpression,
            int aggregateTypeCode,
            SqlTypedMapping column,
            TypeConfiguration types) {
        requireJson(aggregateTypeCode);
        String path = "(" + parentExpression + ",'$." + columnExpression + "')";
        String read = switch (column.getJdbcMapping().getJdbcType().getDefaultSqlTypeCode()) {
            case SqlTypes.JSON, SqlTypes.JSON_ARRAY -> "json_query" + path;
            case SqlTypes.ARRAY ->
                "cast(json_query" + path + " as "
                        + ElementNames.name(column.getJdbcMapping().getJdbcType()) + ")";
            case SqlTypes.BINARY, SqlTypes.VARBINARY -> "to_binary(get_json_string" + path + ",'hex')";
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL ->
                "cast(get_json_string" + path + " as decimal(38," + scale(column) + "))";
            default -> scalar(path, ElementNames.name(column.getJdbcMapping().getJdbcType()));
        };
        return template.replace(placeholder, read);
    }

    private static int scale(SqlTypedMapping column) {
        return column.getScale() == null ? 0 : column.getScale();
    }

    private static String scalar(String path, String type) {
        String text = "get_json_string" + path;
        return type.equals("varchar") ? text : "cast(" + text + " as " + type + ")";
    }

    @Override
    public String aggregateComponentAssignmentExpression(
            String parentExpression, String columnExpression, int aggregateTypeCode, Column column) {
        requireJson(aggregateTypeCode);
        return parentExpression;
    }

    @Override
    public boolean requiresAggregateCustomWriteExpressionRenderer(int aggregateTypeCode) {
        return aggregateTypeCode == SqlTypes.JSON;
    }

    @Override
    public WriteExpressionRenderer aggregateCustomWriteExpressionRenderer(
            SelectableMapping aggregate, SelectableMapping[] columns, TypeConfiguration types) {
        return (sql, translator, expression, qualifier) -> {
            sql.appendSql("json_set(coalesce(" + aggregate.getSelectionExpression() + ",json_object())");
            for (SelectableMapping column : columns) {
                sql.appendSql(",'$." + path(column) + "',");
                translator.render(expression.getValueExpression(column), SqlAstNodeRenderingMode.NO_UNTYPED);
            }
            sql.appendSql(')');
        };
    }

    private static String path(SelectableMapping column) {
        return Arrays.stream(column.getSelectablePath().getParts())
                .skip(1)
                .map(part -> part.getSelectableName())
                .collect(Collectors.joining("."));
    }

    private static void requireJson(int aggregateTypeCode) {
        if (aggregateTypeCode != SqlTypes.JSON && aggregateTypeCode != SqlTypes.JSON_ARRAY) {
            throw new IllegalArgumentException(
                    "embeddables are stored in JSON columns only, not in type " + aggregateTypeCode);
        }
    }

    @Override
    public boolean supportsComponentCheckConstraints() {
        return false;
    }
}
