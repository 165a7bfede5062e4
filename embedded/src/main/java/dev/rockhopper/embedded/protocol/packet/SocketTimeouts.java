/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** Sets the read timeout of a socket: short while the client logs in, long between its commands. */
final class SocketTimeouts implements ReadTimeouts {

    private final Socket socket;
    private final Limits limits;
    private boolean loggedIn;
    private boolean within;

    SocketTimeouts(Socket socket, Limits limits) {
        this.socket = socket;
        this.limits = limits;
    }

    void loggedIn() {
        loggedIn = true;
    }

    /** Whether the client owes the server something: then a timeout is its fault and not just idleness. */
    boolean clientIsLate() {
        return within || !loggedIn;
    }

    @Override
    public void betweenPackets() throws IOException {
        within = false;
        set(loggedIn ? limits.idle() : limits.handshake());
    }

    @Override
    public void withinPacket() throws IOException {
        within = true;
        set(loggedIn ? limits.packet() : limits.handshake());
    }

    private void set(Duration timeout) throws IOException {
        socket.setSoTimeout((int) timeout.toMillis());
    }
}
