/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol;

/**
 * StarRocks' types as the protocol shows them.
 *
 * <p>Source: {@code com.starrocks.mysql.MysqlCodec} (toMysqlType, getMysqlResultSetFieldCharsetIndex, -Length, -Decimals). What MySQL does not
 * have is a string.
 */
public enum ColumnType {
    BOOLEAN(WireType.TINY, Charset.BINARY, 1),
    TINYINT(WireType.TINY, Charset.BINARY, 4),
    SMALLINT(WireType.SHORT, Charset.BINARY, 6),
    INT(WireType.LONG, Charset.BINARY, 11),
    BIGINT(WireType.LONGLONG, Charset.BINARY, 20),
    LARGEINT(WireType.STRING, Charset.UTF8, 40),
    FLOAT(WireType.FLOAT, Charset.BINARY, 12),
    DOUBLE(WireType.DOUBLE, Charset.BINARY, 22),
    DECIMAL(WireType.NEWDECIMAL, Charset.BINARY, ColumnType.FROM_COLUMN),
    DATE(WireType.DATE, Charset.BINARY, 10),
    DATETIME(WireType.DATETIME, Charset.BINARY, 19),
    TIME(WireType.TIME, Charset.BINARY, ColumnType.OTHER_LENGTH),
    CHAR(WireType.STRING, Charset.UTF8, ColumnType.FROM_COLUMN),
    VARCHAR(WireType.VAR_STRING, Charset.UTF8, ColumnType.FROM_COLUMN),
    VARBINARY(WireType.BLOB, Charset.BINARY, ColumnType.FROM_COLUMN),
    HLL(WireType.STRING, Charset.UTF8, ColumnType.FROM_COLUMN),
    BITMAP(WireType.STRING, Charset.UTF8, ColumnType.FROM_COLUMN),
    PERCENTILE(WireType.STRING, Charset.BINARY, ColumnType.OTHER_LENGTH),
    JSON(WireType.STRING, Charset.UTF8, ColumnType.OTHER_LENGTH),
    ARRAY(WireType.STRING, Charset.UTF8, ColumnType.OTHER_LENGTH),
    MAP(WireType.STRING, Charset.UTF8, ColumnType.OTHER_LENGTH),
    STRUCT(WireType.STRING, Charset.UTF8, ColumnType.OTHER_LENGTH),
    NULL(WireType.STRING, Charset.BINARY, ColumnType.OTHER_LENGTH);

    private static final int FROM_COLUMN = -1;
    private static final int OTHER_LENGTH = 60;
    /** The frontend's {@code max_unknown_string_meta_length}. */
    private static final int UNKNOWN_STRING_LENGTH = 64;

    private static final int BYTES_PER_CHARACTER = 3;
    private static final int FLOATING_DECIMALS = 31;

    private final WireType wireType;
    private final int charset;
    private final int displayLength;

    ColumnType(WireType wireType, int charset, int displayLength) {
        this.wireType = wireType;
        this.charset = charset;
        this.displayLength = displayLength;
    }

    public WireType wireType() {
        return wireType;
    }

    public int charset() {
        return charset;
    }

    public int decimals(int scale) {
        return switch (this) {
            case FLOAT, DOUBLE -> FLOATING_DECIMALS;
            case DECIMAL -> scale;
            default -> 0;
        };
    }

    public int displayLength(int length, int scale) {
        if (displayLength != FROM_COLUMN) {
            return displayLength;
        }
        return this == DECIMAL ? decimalLength(length, scale) : stringLength(length);
    }

    private static int decimalLength(int precision, int scale) {
        // Sign, leading zero and an overflowing digit, and the point.
        return precision <= 0 ? 0 : precision + (scale > 0 ? 4 : 3);
    }

    private static int stringLength(int length) {
        return BYTES_PER_CHARACTER * (length < 0 ? UNKNOWN_STRING_LENGTH : length);
    }

    /** Character set numbers of MySQL. */
    private static final class Charset {
        private static final int UTF8 = 33;
        private static final int BINARY = 63;
    }
}
