/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

import java.util.Objects;

/**
 * A column of a result.
 *
 * @param name the label
 * @param type its StarRocks type
 * @param length characters (CHAR, VARCHAR, VARBINARY, HLL, BITMAP) or digits (DECIMAL); {@link #UNKNOWN_LENGTH} when not known
 * @param scale digits after the point (DECIMAL), else 0
 */
public record ResultColumn(String name, ColumnType type, int length, int scale) {

    /** The length of a string type that has none. */
    public static final int UNKNOWN_LENGTH = -1;

    /** Checks that nothing is missing. */
    public ResultColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    /** A column of a type that needs no length. */
    public static ResultColumn of(String name, ColumnType type) {
        return new ResultColumn(name, type, UNKNOWN_LENGTH, 0);
    }

    /** A VARCHAR column of unknown length: what most SHOW statements return. */
    public static ResultColumn text(String name) {
        return of(name, ColumnType.VARCHAR);
    }

    /** A DECIMAL column. */
    public static ResultColumn decimal(String name, int precision, int scale) {
        return new ResultColumn(name, ColumnType.DECIMAL, precision, scale);
    }
}
