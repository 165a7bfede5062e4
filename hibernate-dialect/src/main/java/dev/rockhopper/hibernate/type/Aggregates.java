/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.dialect.aggregate.AggregateSupportImpl;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.SqlTypedMapping;
import org.hibernate.sql.Template;
import org.hibernate.sql.ast.SqlAstNodeRenderingMode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.spi.TypeConfiguration;

/** Embeddables in JSON and STRUCT columns: how a part is read and changed. */
public final class Aggregates extends AggregateSupportImpl {

    /** The one instance. */
    public static final Aggregates INSTANCE = new Aggregates();

    private Aggregates() {}

    @Override
    public String aggregateComponentCustomReadExpression(
            String template,
            String placeholder,
            String parentExpression,
            String columnExpression,
            int aggregateTypeCode,
            SqlTypedMapping column,
            TypeConfiguration types) {
        return template.replace(
                placeholder,
                switch (aggregateTypeCode) {
                    case SqlTypes.STRUCT -> parentExpression + '.' + columnExpression;
                    case SqlTypes.STRUCT_ARRAY, SqlTypes.ARRAY -> Template.TEMPLATE + '.' + columnExpression;
                    default -> fromJson(parentExpression, StructFields.name(columnExpression), column);
                });
    }

    private static String fromJson(String parent, String columnExpression, SqlTypedMapping column) {
        String path = "(" + parent + ",'$." + columnExpression + "')";
        JdbcType type = column.getJdbcMapping().getJdbcType();
        return switch (type.getDefaultSqlTypeCode()) {
            case SqlTypes.JSON, SqlTypes.JSON_ARRAY -> "json_query" + path;
            case SqlTypes.ARRAY, SqlTypes.STRUCT, MapType.CODE -> Shape.of(type).fromJson("json_query" + path);
            case SqlTypes.BINARY, SqlTypes.VARBINARY -> "to_binary(get_json_string" + path + ",'hex')";
            case SqlTypes.NUMERIC, SqlTypes.DECIMAL ->
                "cast(get_json_string" + path + " as decimal(38," + scale(column) + "))";
            default -> scalar(path, Shape.of(type).second());
        };
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
        return parentExpression;
    }

    @Override
    public String aggregateCustomWriteExpression(AggregateColumn aggregate, List<Column> fields) {
        boolean unnamed = aggregate.getValue() instanceof BasicValue value
                && Objects.equals(value.getExplicitJdbcTypeCode(), SqlTypes.STRUCT_ARRAY)
                && !StructColumns.isArray(aggregate);
        if (unnamed) {
            throw new RockhopperException(
                    DialectCode.UNSUPPORTED_TYPE.error(
                            aggregate.getName(),
                            "Hibernate makes JSON of a list of embeddables whose struct has no name.",
                            "Annotate the embeddable class with @Struct(name = …), or the list with @JdbcTypeCode(SqlTypes.JSON_ARRAY)."));
        }
        return StructColumns.isStruct(aggregate) || StructColumns.isArray(aggregate)
                ? StructColumns.columnShape(aggregate).fromText("?")
                : super.aggregateCustomWriteExpression(aggregate, fields);
    }

    @Override
    public boolean requiresAggregateCustomWriteExpressionRenderer(int aggregateTypeCode) {
        return aggregateTypeCode == SqlTypes.JSON || aggregateTypeCode == SqlTypes.STRUCT;
    }

    @Override
    public WriteExpressionRenderer aggregateCustomWriteExpressionRenderer(
            SelectableMapping aggregate, SelectableMapping[] columns, TypeConfiguration types) {
        if (aggregate.getJdbcMapping().getJdbcType() instanceof StructType struct) {
            return new StructChange(aggregate, struct, columns);
        }
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
                .map(part -> StructFields.name(part.getSelectableName()))
                .collect(Collectors.joining("."));
    }

    @Override
    public boolean supportsComponentCheckConstraints() {
        return false;
    }
}
