/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl.render;

import dev.rockhopper.schema.model.Aggregate;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.MapType;
import dev.rockhopper.schema.type.StructType;

/** Column definitions; the order of the attributes is fixed by the grammar. */
final class ColumnRenderer {

    private ColumnRenderer() {}

    static String render(ColumnDefinition definition) {
        return render(definition.column(), definition.key());
    }

    static String render(Column column) {
        return render(column, false);
    }

    private static String render(Column column, boolean key) {
        StringBuilder sql = new StringBuilder(Sql.name(column.name()));
        if (!isImplied(column)) {
            sql.append(' ').append(type(column.type()));
        }
        if (key) {
            sql.append(" KEY");
        }
        column.aggregate().ifPresent(aggregate -> sql.append(' ').append(aggregate.sql()));
        if (column.nullability() != Nullability.UNSPECIFIED) {
            sql.append(column.nullability() == Nullability.NULL ? " NULL" : " NOT NULL");
        }
        column.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(defaultValue(value)));
        if (column.autoIncrement()) {
            sql.append(" AUTO_INCREMENT");
        }
        column.generatedAs().ifPresent(expression -> sql.append(" AS ").append(expression));
        return sql.append(Sql.comment(column.comment())).toString();
    }

    /** The server derives the type of aggregate states; the type of the first argument stands for "not written". */
    private static boolean isImplied(Column column) {
        return column.aggregate()
                .map(Aggregate::arguments)
                .filter(arguments -> !arguments.isEmpty())
                .map(arguments -> arguments.get(0).equals(column.type()))
                .orElse(false);
    }

    /** The SQL of a type, whose field names must be names. */
    static String type(DataType type) {
        checkNames(type);
        return type.sql();
    }

    private static void checkNames(DataType type) {
        if (type instanceof ArrayType array) {
            checkNames(array.element());
        } else if (type instanceof MapType map) {
            checkNames(map.key());
            checkNames(map.value());
        } else if (type instanceof StructType struct) {
            for (StructType.Field field : struct.fields()) {
                Sql.name(field.name());
                checkNames(field.type());
            }
        }
    }

    private static String defaultValue(DefaultValue value) {
        if (value instanceof DefaultValue.Literal literal) {
            return Sql.string(literal.value());
        }
        if (value instanceof DefaultValue.Null) {
            return "NULL";
        }
        if (value instanceof DefaultValue.CurrentTimestamp now) {
            return now.precision() == 0 ? "CURRENT_TIMESTAMP" : "CURRENT_TIMESTAMP(" + now.precision() + ")";
        }
        if (value instanceof DefaultValue.Uuid) {
            return "(uuid())";
        }
        if (value instanceof DefaultValue.UuidNumeric) {
            return "(uuid_numeric())";
        }
        return ((DefaultValue.Expression) value).sql();
    }
}
