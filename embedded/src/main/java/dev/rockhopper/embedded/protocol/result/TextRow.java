/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.result;

import dev.rockhopper.embedded.protocol.ResultColumn;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import java.util.List;

/** Rows of COM_QUERY: every cell is its text. */
final class TextRow implements RowFormat {

    static final TextRow INSTANCE = new TextRow();

    private TextRow() {}

    @Override
    public PayloadWriter packet(List<ResultColumn> columns, Object[] row) {
        PayloadWriter payload = new PayloadWriter();
        for (Object cell : row) {
            if (cell == null) {
                payload.nullValue();
            } else {
                payload.sizedBytes(Cells.bytes(cell));
            }
        }
        return payload;
    }
}
