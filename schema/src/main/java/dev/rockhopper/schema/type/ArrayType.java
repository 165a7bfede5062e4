/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

import java.util.Objects;

/**
 * A list of values of one type.
 *
 * @param element type of the elements, which are always nullable
 */
public record ArrayType(DataType element) implements DataType {

    public ArrayType {
        Objects.requireNonNull(element, "element");
    }

    @Override
    public String sql() {
        return "ARRAY<" + element.sql() + ">";
    }

    @Override
    public String toString() {
        return sql();
    }
}
