/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import java.io.IOException;
import java.io.OutputStream;

/** Writes payloads as packets, split where they are longer than a packet can be. */
public final class PacketWriter {

    private final OutputStream out;
    private final Sequence sequence;

    public PacketWriter(OutputStream out, Sequence sequence) {
        this.out = out;
        this.sequence = sequence;
    }

    public void write(PayloadWriter payload) throws IOException {
        int size = payload.size();
        int offset = 0;
        int length;
        do {
            length = Math.min(size - offset, PacketReader.MAX_PHYSICAL);
            out.write(length);
            out.write(length >>> 8);
            out.write(length >>> 16);
            out.write(sequence.next());
            payload.copyTo(out, offset, length);
            offset += length;
            // A payload whose last part is full is ended by an empty packet.
        } while (length == PacketReader.MAX_PHYSICAL);
    }

    void flush() throws IOException {
        out.flush();
    }
}
