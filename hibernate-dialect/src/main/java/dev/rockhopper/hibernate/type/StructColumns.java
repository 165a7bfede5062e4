/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Value;
import org.hibernate.type.descriptor.jdbc.JdbcType;

/** STRUCT columns in Hibernate's boot model, before there are mappings. */
public final class StructColumns {

    private StructColumns() {}

    /** Whether the column is a STRUCT. */
    public static boolean isStruct(Column column) {
        return column instanceof AggregateColumn aggregate
                && !isArray(column)
                && (aggregate.getComponent().getStructName() != null || type(column) instanceof StructType);
    }

    /** Whether the column is an ARRAY of structs. */
    public static boolean isArray(Column column) {
        return column instanceof AggregateColumn && type(column) instanceof ArrayType;
    }

    /** How the text that is bound becomes the value of such a column. */
    static Shape columnShape(AggregateColumn column) {
        Shape struct = shape(column.getComponent());
        return isArray(column) ? Shape.array(struct, false) : struct;
    }

    /** The columns that are fields of the struct, in the order of their declaration. */
    public static List<Column> fields(Component component) {
        List<Property> properties = new ArrayList<>(component.getProperties());
        properties.sort(Comparator.comparingInt(
                property -> StructFields.position(component.getComponentClass(), property.getName())));
        return properties.stream()
                .flatMap(property -> columns(property.getValue()).stream())
                .toList();
    }

    private static List<Column> columns(Value value) {
        if (value instanceof Component component) {
            return component.getAggregateColumn() == null ? fields(component) : List.of(component.getAggregateColumn());
        }
        return value.getColumns();
    }

    private static Shape shape(Component component) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        for (Column field : fields(component)) {
            fields.put(field.getName(), shape(field));
        }
        return Shape.struct(fields);
    }

    private static Shape shape(Column field) {
        if (isStruct(field) || isArray(field)) {
            return columnShape((AggregateColumn) field);
        }
        JdbcType type = type(field);
        return type == null ? Shape.TEXT : Shape.of(type);
    }

    private static JdbcType type(Column column) {
        return column.getValue() instanceof BasicValue value ? value.resolve().getJdbcType() : null;
    }
}
