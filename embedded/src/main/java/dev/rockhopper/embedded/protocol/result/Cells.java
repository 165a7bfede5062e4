/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.result;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** The text of a cell that is not null. */
final class Cells {

    private Cells() {}

    static String text(Object cell) {
        if (cell instanceof Boolean flag) {
            return flag ? "1" : "0";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : cell.toString();
    }

    static byte[] bytes(Object cell) {
        return cell instanceof byte[] bytes ? bytes : text(cell).getBytes(StandardCharsets.UTF_8);
    }
}
