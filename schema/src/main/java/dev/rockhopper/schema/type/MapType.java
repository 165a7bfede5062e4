/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

import java.util.Objects;

/**
 * A map.
 *
 * @param key type of the keys; the server accepts scalar types only
 * @param value type of the values
 */
public record MapType(DataType key, DataType value) implements DataType {

    public MapType {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String sql() {
        return "MAP<" + key.sql() + "," + value.sql() + ">";
    }

    @Override
    public String toString() {
        return sql();
    }
}
