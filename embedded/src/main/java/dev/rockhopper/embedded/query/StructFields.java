/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.StructType;
import java.util.List;
import java.util.Optional;

/** Fields of STRUCT columns, named by paths; without case. */
final class StructFields {
    private StructFields() {}

    /** The type at the end of a path; empty if there is no such field. */
    static Optional<DataType> type(DataType type, List<String> path) {
        DataType current = type;
        for (String step : path) {
            if (!(current instanceof StructType struct)) {
                return Optional.empty();
            }
            Optional<StructType.Field> field = struct.fields().stream()
                    .filter(each -> each.name().equalsIgnoreCase(step))
                    .findFirst();
            if (field.isEmpty()) {
                return Optional.empty();
            }
            current = field.get().type();
        }
        return Optional.of(current);
    }
}
