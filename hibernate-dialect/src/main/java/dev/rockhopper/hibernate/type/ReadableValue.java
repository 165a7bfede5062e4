/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.type;

import org.hibernate.type.descriptor.jdbc.JdbcType;

/** What must be selected in place of a value that the server sends as a text with bytes inside, which would be lost. */
public final class ReadableValue {

    private ReadableValue() {}

    /** The SQL to select; that of the value itself if it is read as it is. */
    public static String of(JdbcType type, String value) {
        boolean complex = type instanceof ArrayType || type instanceof MapType || type instanceof StructType;
        Conversion read = complex ? Shape.of(type).read() : null;
        return read == null ? value : read.of(value, 0);
    }
}
