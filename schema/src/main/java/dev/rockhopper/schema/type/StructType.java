/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A record of named fields; fields have no nullability, default or comment of their own.
 *
 * @param fields at least one, in order
 */
public record StructType(List<Field> fields) implements DataType {

    /**
     * One field.
     *
     * @param name as written; compared without case
     * @param type the type of the field
     */
    public record Field(String name, DataType type) {

        public Field {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
        }
    }

    public StructType {
        fields = List.copyOf(fields);
    }

    @Override
    public String sql() {
        return fields.stream()
                .map(field -> "`" + field.name() + "` " + field.type().sql())
                .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }

    @Override
    public String toString() {
        return sql();
    }
}
