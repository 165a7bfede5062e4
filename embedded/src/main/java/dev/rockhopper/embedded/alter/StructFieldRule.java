/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.TypeRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.Position;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** ADD FIELD and DROP FIELD. Source: FE {@code StructFieldDescAnalyzer, SchemaChangeHandler.processAddField}. */
final class StructFieldRule {
    private StructFieldRule() {}

    static Step add(AlterTarget target, AlterClause.AddField clause) {
        String name = last(clause.path());
        StructType struct = target(target, clause.column(), clause.path());
        if (field(struct, name).isPresent()) {
            throw Refusal.analysis("Field " + name + " is already exist");
        }
        StructType.Field added = new StructType.Field(name, fieldType(clause.type()));
        return draft -> change(draft, clause.column(), clause.path(), before -> with(before, added, clause.position()));
    }

    static Step drop(AlterTarget target, AlterClause.DropField clause) {
        String name = last(clause.path());
        StructType struct = target(target, clause.column(), clause.path());
        if (field(struct, name).isEmpty()) {
            throw Refusal.analysis("Drop field " + name + " is not found");
        }
        return draft -> change(draft, clause.column(), clause.path(), before -> without(before, name, clause.column()));
    }

    private static DataType fieldType(DataType written) {
        DataType type = written;
        if (written instanceof CharType chars && chars.length() <= 0) {
            type = new CharType(1);
        } else if (written instanceof VarcharType varchar && varchar.length() <= 0) {
            type = new VarcharType(1);
        }
        return TypeRule.nested(type);
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private static Optional<StructType.Field> field(StructType struct, String name) {
        return struct.fields().stream()
                .filter(each -> Names.same(each.name(), name))
                .findFirst();
    }

    private static StructType target(AlterTarget target, String columnName, List<String> path) {
        StoredColumn column = target.state()
                .column(columnName)
                .orElseThrow(() -> Refusal.analysis("Analyze add/drop field failed, modify column is not exist"));
        DataType type = column.type();
        if (!isContainer(type)) {
            throw Refusal.analysis("column " + column.name() + " type " + TypeText.name(type) + " is not Struct");
        }
        for (String step : path.subList(0, path.size() - 1)) {
            type = inner(type, step)
                    .orElseThrow(() -> Refusal.analysis("No field " + step + " exist in column " + column.name()));
            if (!isContainer(type)) {
                throw Refusal.analysis("Field " + step + " type " + TypeText.name(type) + " is not valid");
            }
        }
        if (type instanceof StructType struct) {
            return struct;
        }
        throw Refusal.analysis("Target Field is not struct");
    }

    private static boolean isContainer(DataType type) {
        return type instanceof StructType || type instanceof ArrayType;
    }

    private static Optional<DataType> inner(DataType type, String step) {
        if (type instanceof StructType struct) {
            return field(struct, step).map(StructType.Field::type);
        }
        return Optional.of(((ArrayType) type).element());
    }

    private static void change(
            SchemaDraft draft, String columnName, List<String> path, UnaryOperator<StructType> change) {
        if (!draft.evolves()) {
            throw Refusal.ddl("Add/drop field for struct column require table enable fast schema evolution");
        }
        draft.setFieldColumn(columnName);
        RollupUse.check(draft, columnName);
        int index = draft.indexOf(columnName);
        if (index < 0) {
            throw Refusal.ddl("Column[" + columnName + "] not exists");
        }
        StoredColumn column = draft.columns().get(index);
        draft.indexes().removeIf(each -> each.columnId().equals(column.id()));
        DataType changed = changed(column.type(), path.subList(0, path.size() - 1), change);
        draft.columns().set(index, column.withType(changed));
        draft.touched().add(columnName);
    }

    private static DataType changed(DataType type, List<String> path, UnaryOperator<StructType> change) {
        if (path.isEmpty()) {
            return change.apply((StructType) type);
        }
        List<String> rest = path.subList(1, path.size());
        if (type instanceof ArrayType array) {
            return new ArrayType(changed(array.element(), rest, change));
        }
        StructType struct = (StructType) type;
        field(struct, path.get(0)).orElseThrow(() -> Refusal.ddl("Field[" + path.get(0) + "] not exist"));
        return new StructType(struct.fields().stream()
                .map(each -> Names.same(each.name(), path.get(0))
                        ? new StructType.Field(each.name(), changed(each.type(), rest, change))
                        : each)
                .toList());
    }

    private static StructType with(StructType struct, StructType.Field added, Optional<Position> position) {
        List<StructType.Field> fields = new ArrayList<>(struct.fields());
        int index = fields.size();
        if (position.isPresent()) {
            index = position.get() instanceof Position.After after ? indexAfter(struct, after.name()) : 0;
        }
        fields.add(index, added);
        return new StructType(fields);
    }

    private static int indexAfter(StructType struct, String name) {
        for (int i = 0; i < struct.fields().size(); i++) {
            if (Names.same(struct.fields().get(i).name(), name)) {
                return i + 1;
            }
        }
        throw Refusal.ddl("Field[" + name + "] is not exist");
    }

    private static StructType without(StructType struct, String name, String column) {
        List<StructType.Field> fields = struct.fields().stream()
                .filter(each -> !Names.same(each.name(), name))
                .toList();
        if (fields.isEmpty()) {
            throw Refusal.ddl(
                    "Field[" + name + "] is the last field of column[" + column + "], can not drop any more.");
        }
        return new StructType(fields);
    }
}
