/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.Position;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * ADD FIELD and DROP FIELD: change a STRUCT, perhaps deep inside arrays and structs; the column's indexes vanish.
 *
 * <p>Source: FE class {@code SchemaChangeHandler.processAddField}.
 */
final class FieldFold {

    private static final String ELEMENT = "[*]";

    private FieldFold() {}

    static Table add(Table table, AlterClause.AddField clause) {
        String name = last(clause.path());
        return change(table, clause.column(), clause.path(), fields -> {
            if (index(fields, name) >= 0) {
                throw Wrong.partTaken(table.name() + "." + clause.column(), "field", name);
            }
            List<StructType.Field> longer = new ArrayList<>(fields);
            longer.add(place(table, clause, fields), new StructType.Field(name, clause.type()));
            return longer;
        });
    }

    static Table drop(Table table, AlterClause.DropField clause) {
        String name = last(clause.path());
        return change(table, clause.column(), clause.path(), fields -> {
            int at = require(table, clause.column(), fields, name);
            if (fields.size() == 1) {
                throw Wrong.refused(table.name() + "." + clause.column(), "The last field cannot be dropped.");
            }
            List<StructType.Field> shorter = new ArrayList<>(fields);
            shorter.remove(at);
            return shorter;
        });
    }

    private static Table change(
            Table table, String columnName, List<String> path, UnaryOperator<List<StructType.Field>> change) {
        int at = Columns.require(table, columnName);
        List<Column> columns = new ArrayList<>(table.columns());
        Column column = columns.get(at);
        List<String> parents = path.subList(0, path.size() - 1);
        columns.set(at, column.withType(descend(table, column, column.type(), parents, change)));
        return table.toBuilder()
                .columns(columns)
                .indexes(DropColumnFold.withoutColumn(table.indexes(), columnName))
                .build();
    }

    private static DataType descend(
            Table table,
            Column column,
            DataType type,
            List<String> path,
            UnaryOperator<List<StructType.Field>> change) {
        if (type instanceof ArrayType array && !path.isEmpty() && path.get(0).equals(ELEMENT)) {
            return new ArrayType(descend(table, column, array.element(), path.subList(1, path.size()), change));
        }
        if (!(type instanceof StructType struct)) {
            throw Wrong.refused(table.name() + "." + column.name(), "Fields can only be changed in a STRUCT.");
        }
        if (path.isEmpty()) {
            return new StructType(change.apply(struct.fields()));
        }
        List<StructType.Field> fields = new ArrayList<>(struct.fields());
        int at = require(table, column.name(), fields, path.get(0));
        StructType.Field field = fields.get(at);
        DataType changed = descend(table, column, field.type(), path.subList(1, path.size()), change);
        fields.set(at, new StructType.Field(field.name(), changed));
        return new StructType(fields);
    }

    private static int place(Table table, AlterClause.AddField clause, List<StructType.Field> fields) {
        Optional<Position> position = clause.position();
        if (position.isEmpty()) {
            return fields.size();
        }
        return position.get() instanceof Position.After after
                ? require(table, clause.column(), fields, after.name()) + 1
                : 0;
    }

    private static int require(Table table, String column, List<StructType.Field> fields, String name) {
        int at = index(fields, name);
        if (at < 0) {
            throw Wrong.column(table.name(), column + "." + name);
        }
        return at;
    }

    private static int index(List<StructType.Field> fields, String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (Names.same(fields.get(i).name(), name)) {
                return i;
            }
        }
        return -1;
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }
}
