/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Both directions of one connection, in packets. */
public final class PacketChannel {

    private static final int BUFFER_BYTES = 1 << 14;

    private final Sequence sequence = new Sequence();
    private final SocketTimeouts timeouts;
    private final PacketReader reader;
    private final PacketWriter writer;
    private int packetLimit = Limits.LOGIN_PACKET_BYTES;

    public PacketChannel(Socket socket, Limits limits) throws IOException {
        this.timeouts = new SocketTimeouts(socket, limits);
        this.reader =
                new PacketReader(new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES), sequence, timeouts);
        this.writer = new PacketWriter(new BufferedOutputStream(socket.getOutputStream(), BUFFER_BYTES), sequence);
    }

    /** From now on the limits of a logged-in client hold. */
    public void loggedIn(Limits limits) {
        timeouts.loggedIn();
        packetLimit = limits.packetBytes();
    }

    /** The next command's payload, or null when the client has gone or has been idle too long. */
    public byte[] readCommand() throws IOException {
        sequence.restart();
        return read();
    }

    /** The next payload, or null when the client has gone. */
    public byte[] read() throws IOException {
        try {
            return reader.read(packetLimit);
        } catch (SocketTimeoutException e) {
            if (timeouts.clientIsLate()) {
                throw ProtocolViolation.timeout();
            }
            return null;
        }
    }

    public void write(PayloadWriter payload) throws IOException {
        writer.write(payload);
    }

    public void flush() throws IOException {
        writer.flush();
    }
}
