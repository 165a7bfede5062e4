/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.prepared;

import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.packet.PayloadReader;
import dev.rockhopper.embedded.protocol.packet.ProtocolViolation;
import dev.rockhopper.embedded.protocol.result.BinaryTime;
import java.util.ArrayList;
import java.util.List;

/** Reads the parameters of COM_STMT_EXECUTE as SQL literals; the types are those that {@code MysqlParamParser} takes. */
final class Parameters {

    private static final int TYPE_MASK = 0xFF;

    private Parameters() {}

    static List<String> read(PreparedQuery query, PayloadReader in) throws ProtocolViolation, ServerError {
        int count = query.parameterCount();
        byte[] nulls = in.bytes((count + 7) / 8);
        int[] types = query.parameterTypes();
        if (in.remaining() > 0 && in.int1() != 0) {
            for (int i = 0; i < count; i++) {
                types[i] = in.int2() & TYPE_MASK;
            }
        }
        List<String> literals = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean isNull = (nulls[i / 8] & 1 << i % 8) != 0;
            literals.add(isNull ? "NULL" : literal(types[i], in));
        }
        return literals;
    }

    private static String literal(int type, PayloadReader in) throws ProtocolViolation, ServerError {
        return switch (type) {
            case 0 -> SqlLiteral.decimal(SqlLiteral.utf8(in.sizedBytes()));
            case 1 -> Integer.toString((byte) in.int1());
            case 2 -> Integer.toString((short) in.int2());
            case 3 -> Integer.toString(in.int4());
            case 8 -> Long.toString(in.int8());
            case 4 -> SqlLiteral.floating(Float.intBitsToFloat(in.int4()));
            case 5 -> SqlLiteral.floating(Double.longBitsToDouble(in.int8()));
            case 10 -> SqlLiteral.string(BinaryTime.readDate(in, false));
            case 7, 12, 17 -> SqlLiteral.string(BinaryTime.readDate(in, true));
            case 15, 253, 254 -> SqlLiteral.string(SqlLiteral.utf8(in.sizedBytes()));
            default -> throw ServerError.general("unknown mysql type code " + type);
        };
    }
}
