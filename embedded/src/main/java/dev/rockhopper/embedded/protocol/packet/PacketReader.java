/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads packets, joining those that are split because of their size.
 *
 * <p>Memory grows with the bytes that have arrived, never with what a header claims.
 */
public final class PacketReader {

    /** The longest payload of one physical packet; a packet this long is continued by the next one. */
    public static final int MAX_PHYSICAL = 0xFFFFFF;

    private final InputStream in;
    private final Sequence sequence;
    private final ReadTimeouts timeouts;

    public PacketReader(InputStream in, Sequence sequence, ReadTimeouts timeouts) {
        this.in = in;
        this.sequence = sequence;
        this.timeouts = timeouts;
    }

    /** The next payload of at most {@code limit} bytes, or null when the client has gone. */
    public byte[] read(int limit) throws IOException {
        timeouts.betweenPackets();
        int first = in.read();
        if (first < 0) {
            return null;
        }
        timeouts.withinPacket();
        int length = header(first);
        byte[] body = body(length, limit, limit);
        return length < MAX_PHYSICAL ? body : join(body, limit);
    }

    private byte[] join(byte[] start, int limit) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(2 * start.length);
        whole.writeBytes(start);
        int length;
        do {
            length = header(in.read());
            whole.writeBytes(body(length, limit - whole.size(), limit));
        } while (length == MAX_PHYSICAL);
        return whole.toByteArray();
    }

    private int header(int first) throws IOException {
        int second = in.read();
        int third = in.read();
        int number = in.read();
        if ((first | second | third | number) < 0) {
            throw new EOFException("the connection ended within a packet header");
        }
        int expected = sequence.next();
        if (number != expected) {
            sequence.continueAfter(number);
            throw ProtocolViolation.outOfOrder(expected, number);
        }
        return first | second << 8 | third << 16;
    }

    private byte[] body(int length, int room, int limit) throws IOException {
        if (length > room) {
            throw ProtocolViolation.tooLarge(limit);
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the connection ended within a packet");
        }
        return body;
    }
}
