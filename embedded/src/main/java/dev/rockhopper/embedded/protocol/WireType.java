/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

/** The column types of the MySQL protocol that the frontend uses ({@code com.starrocks.mysql.MysqlColType}). */
public enum WireType {
    TINY(1),
    SHORT(2),
    LONG(3),
    FLOAT(4),
    DOUBLE(5),
    LONGLONG(8),
    DATE(10),
    TIME(11),
    DATETIME(12),
    NEWDECIMAL(246),
    BLOB(252),
    VAR_STRING(253),
    STRING(254);

    private final int code;

    WireType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
