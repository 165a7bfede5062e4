/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.result;

import dev.rockhopper.embedded.protocol.ResultColumn;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import java.util.List;

/** How the cells of a row become a packet. */
interface RowFormat {

    /** The packet of a row that has one cell per column. */
    PayloadWriter packet(List<ResultColumn> columns, Object[] row);
}
