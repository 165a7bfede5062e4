/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

/**
 * Bytes; {@code BINARY} is the same type.
 *
 * @param length in bytes (UTF-8), at most 1048576; {@link #UNSPECIFIED} when it was not written
 */
public record VarbinaryType(int length) implements DataType {

    /** No length was written; the server chooses, or refuses inside a complex type. */
    public static final int UNSPECIFIED = -1;

    /** What the server takes when no length was written. */
    public static final int LONGEST = 1048576;

    @Override
    public String sql() {
        return length == UNSPECIFIED ? "VARBINARY" : "VARBINARY(" + length + ")";
    }

    @Override
    public String toString() {
        return sql();
    }
}
