/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.type;

/**
 * A string of variable length; {@code STRING} and {@code TEXT} are {@code VARCHAR(65533)}.
 *
 * @param length in bytes (UTF-8), at most 1048576; {@link #UNSPECIFIED} when it was not written
 */
public record VarcharType(int length) implements DataType {

    /** No length was written; the server chooses, or refuses inside a complex type. */
    public static final int UNSPECIFIED = -1;

    /** Length of {@code STRING} and {@code TEXT}. */
    public static final int STRING_LENGTH = 65533;

    /** {@code STRING}, that is {@code VARCHAR(65533)}. */
    public static final VarcharType STRING = new VarcharType(STRING_LENGTH);

    @Override
    public String sql() {
        if (length == STRING_LENGTH) {
            return "STRING";
        }
        return length == UNSPECIFIED ? "VARCHAR" : "VARCHAR(" + length + ")";
    }

    @Override
    public String toString() {
        return sql();
    }
}
