/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.result;

import dev.rockhopper.embedded.protocol.ResultColumn;
import dev.rockhopper.embedded.protocol.WireType;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import java.util.List;

/** Rows of COM_STMT_EXECUTE: numbers and times in binary form, the rest as text. */
public final class BinaryRow implements RowFormat {

    public static final BinaryRow INSTANCE = new BinaryRow();

    /** The bitmap of NULLs starts with two unused bits. */
    private static final int BITMAP_OFFSET = 2;

    private BinaryRow() {}

    @Override
    public PayloadWriter packet(List<ResultColumn> columns, Object[] row) {
        PayloadWriter payload = new PayloadWriter().int1(0).bytes(nulls(row));
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                write(payload, columns.get(i).type().wireType(), row[i]);
            }
        }
        return payload;
    }

    private static byte[] nulls(Object[] row) {
        byte[] bitmap = new byte[(row.length + BITMAP_OFFSET + 7) / 8];
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null) {
                int bit = i + BITMAP_OFFSET;
                bitmap[bit / 8] |= (byte) (1 << bit % 8);
            }
        }
        return bitmap;
    }

    private static void write(PayloadWriter payload, WireType type, Object cell) {
        switch (type) {
            case TINY -> payload.int1((int) integer(cell));
            case SHORT -> payload.int2((int) integer(cell));
            case LONG -> payload.int4((int) integer(cell));
            case LONGLONG -> payload.int8(integer(cell));
            case FLOAT -> payload.int4(Float.floatToIntBits(Float.parseFloat(Cells.text(cell))));
            case DOUBLE -> payload.int8(Double.doubleToLongBits(Double.parseDouble(Cells.text(cell))));
            case DATE, DATETIME -> BinaryTime.writeDate(payload, Cells.text(cell));
            case TIME -> BinaryTime.writeTime(payload, Cells.text(cell));
            case NEWDECIMAL, BLOB, VAR_STRING, STRING -> payload.sizedBytes(Cells.bytes(cell));
        }
    }

    private static long integer(Object cell) {
        return Long.parseLong(Cells.text(cell));
    }
}
