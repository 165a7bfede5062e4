/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.result;

import dev.rockhopper.embedded.protocol.ColumnType;
import dev.rockhopper.embedded.protocol.ResultColumn;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;

/** A column as the protocol describes it: Protocol::ColumnDefinition41, as {@code MysqlCodec.writeField} fills it. */
final class ColumnDefinition {

    private static final int FIXED_FIELDS_LENGTH = 0x0C;

    private ColumnDefinition() {}

    /** The packet; results leave database and table empty, as the frontend does. */
    static PayloadWriter packet(String database, String table, ResultColumn column) {
        ColumnType type = column.type();
        return new PayloadWriter()
                .sizedText("def")
                .sizedText(database)
                .sizedText(table)
                .sizedText(table)
                .sizedText(column.name())
                .sizedText(column.name())
                .encodedInt(FIXED_FIELDS_LENGTH)
                .int2(type.charset())
                .int4(type.displayLength(column.length(), column.scale()))
                .int1(type.wireType().code())
                // No flags: not even NOT_NULL or BINARY.
                .int2(0)
                .int1(type.decimals(column.scale()))
                .int2(0);
    }
}
