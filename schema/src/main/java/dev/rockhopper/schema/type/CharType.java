/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

/**
 * A string of fixed length.
 *
 * @param length in bytes (UTF-8), at most 255; {@link #UNSPECIFIED} when it was not written
 */
public record CharType(int length) implements DataType {

    /** No length was written; the server chooses, or refuses inside a complex type. */
    public static final int UNSPECIFIED = -1;

    @Override
    public String sql() {
        return length == UNSPECIFIED ? "CHAR" : "CHAR(" + length + ")";
    }

    @Override
    public String toString() {
        return sql();
    }
}
