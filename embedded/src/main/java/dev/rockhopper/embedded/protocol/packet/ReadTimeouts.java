/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import java.io.IOException;

/** How long a read may wait; the reader says which of the two waits comes next. */
public interface ReadTimeouts {

    /** The next read waits for a packet that the client may send whenever it likes. */
    void betweenPackets() throws IOException;

    /** The next reads wait for the rest of a packet that has begun. */
    void withinPacket() throws IOException;
}
