/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.plan.cost.FastEvolution;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.Position;
import dev.rockhopper.schema.type.ArrayType;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * ADD FIELD and DROP FIELD for a changed STRUCT, also inside structs and arrays.
 *
 * <p>Source: FE classes {@code SchemaChangeHandler.processAddField} and {@code StructFieldDescAnalyzer}; fields cannot change their type,
 * name or place.
 *
 * @param clauses additions before drops, so that no struct is ever empty
 * @param objection why the server cannot do it
 */
record FieldChanges(List<AlterClause> clauses, Optional<Objection> objection) {

    private static final String ELEMENT = "[*]";

    /** The field changes; empty if the column differs in something else than the fields of a struct. */
    static Optional<FieldChanges> of(TableTask task, Column actual, Column wanted) {
        boolean onlyType =
                actual.withType(wanted.type()).withComment(wanted.comment()).equals(wanted);
        if (!onlyType
                || struct(actual.type()).isEmpty()
                || struct(wanted.type()).isEmpty()) {
            return Optional.empty();
        }
        Builder builder = new Builder(actual.name());
        builder.compare(actual.type(), wanted.type(), List.of());
        return Optional.of(new FieldChanges(builder.clauses(), builder.objection.or(() -> versionOrTable(task))));
    }

    private static Optional<Objection> versionOrTable(TableTask task) {
        if (!task.server().altersStructs()) {
            return Optional.of(Objection.version("This version cannot add or drop fields of a STRUCT.", "3.3.2"));
        }
        return FastEvolution.isOn(task.current(), task.server())
                ? Optional.empty()
                : Optional.of(Objection.of(
                        PlanCode.STRUCT_CHANGE, "Fields can only change in a table with fast_schema_evolution."));
    }

    private static Optional<StructType> struct(DataType type) {
        if (type instanceof ArrayType array) {
            return struct(array.element());
        }
        return type instanceof StructType struct ? Optional.of(struct) : Optional.empty();
    }

    private static final class Builder {

        private final String column;
        private final List<AlterClause> adds = new ArrayList<>();
        private final List<AlterClause> drops = new ArrayList<>();
        private Optional<Objection> objection = Optional.empty();

        Builder(String column) {
            this.column = column;
        }

        List<AlterClause> clauses() {
            List<AlterClause> clauses = new ArrayList<>(adds);
            clauses.addAll(drops);
            return clauses;
        }

        void compare(DataType actual, DataType wanted, List<String> path) {
            if (actual.equals(wanted)) {
                return;
            }
            if (actual instanceof ArrayType left && wanted instanceof ArrayType right) {
                compare(left.element(), right.element(), longer(path, ELEMENT));
            } else if (actual instanceof StructType left && wanted instanceof StructType right) {
                fields(left, right, path);
            } else {
                refuse("Field " + text(path) + " of type " + actual.sql() + " cannot become " + wanted.sql() + ".");
            }
        }

        private void fields(StructType actual, StructType wanted, List<String> path) {
            List<String> common = new ArrayList<>();
            Optional<String> before = Optional.empty();
            for (StructType.Field field : wanted.fields()) {
                Optional<StructType.Field> existing = find(actual, field.name());
                if (existing.isPresent()) {
                    common.add(field.name());
                    compare(
                            existing.get().type(),
                            field.type(),
                            longer(path, existing.get().name()));
                } else {
                    add(actual, field, path, before);
                }
                before = Optional.of(field.name());
            }
            List<String> staying = new ArrayList<>();
            for (StructType.Field field : actual.fields()) {
                if (find(wanted, field.name()).isPresent()) {
                    staying.add(field.name());
                } else {
                    drops.add(new AlterClause.DropField(column, longer(path, field.name())));
                }
            }
            if (!Names.same(common, staying)) {
                refuse("Fields of a STRUCT cannot change their order.");
            }
        }

        private void add(StructType actual, StructType.Field field, List<String> path, Optional<String> before) {
            Optional<Position> position =
                    before.<Position>map(Position.After::new).or(() -> Optional.of(new Position.First()));
            boolean last = before.filter(name -> isLast(actual, name)).isPresent();
            adds.add(new AlterClause.AddField(
                    column, longer(path, field.name()), field.type(), last ? Optional.empty() : position));
        }

        /** After the last old field, or after a new field that was appended. */
        private boolean isLast(StructType actual, String name) {
            int size = actual.fields().size();
            boolean old = Names.same(actual.fields().get(size - 1).name(), name);
            return old
                    || !adds.isEmpty()
                            && adds.get(adds.size() - 1) instanceof AlterClause.AddField add
                            && add.position().isEmpty()
                            && Names.same(add.path().get(add.path().size() - 1), name);
        }

        private void refuse(String text) {
            objection = Optional.of(Objection.of(PlanCode.STRUCT_CHANGE, text, "consent to drop and add the column"));
        }

        private static Optional<StructType.Field> find(StructType struct, String name) {
            return struct.fields().stream()
                    .filter(field -> Names.same(field.name(), name))
                    .findFirst();
        }

        private static List<String> longer(List<String> path, String name) {
            List<String> result = new ArrayList<>(path);
            result.add(name);
            return result;
        }

        private static String text(List<String> path) {
            return String.join(".", path);
        }
    }
}
