/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import dev.rockhopper.embedded.protocol.ServerError;
import java.io.IOException;

/** The client broke the protocol: it is told so once and the connection is closed. */
public final class ProtocolViolation extends IOException {

    private static final long serialVersionUID = 1L;

    private final ServerError error;

    private ProtocolViolation(int code, String sqlState, String message) {
        super(message);
        this.error = new ServerError(code, sqlState, message);
    }

    public static ProtocolViolation malformed(String what) {
        return new ProtocolViolation(1835, "HY000", "Malformed communication packet: " + what);
    }

    static ProtocolViolation tooLarge(int limit) {
        return new ProtocolViolation(
                1153, "08S01", "Got a packet bigger than 'max_allowed_packet' bytes (" + limit + ")");
    }

    static ProtocolViolation outOfOrder(int expected, int actual) {
        return new ProtocolViolation(
                1156, "08S01", "Got packets out of order: expected " + expected + ", got " + actual);
    }

    static ProtocolViolation timeout() {
        return new ProtocolViolation(1159, "08S01", "Got timeout reading communication packets");
    }

    public ServerError error() {
        return error;
    }
}
