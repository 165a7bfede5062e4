/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/**
 * Ends a connection so that the last packet arrives.
 *
 * <p>A socket that is closed while unread input waits resets the connection, and the client loses what was just sent; so what the client is
 * still sending is read and thrown away for a moment.
 */
final class Farewell {

    private static final long MAX_NANOS = 2_000_000_000L;
    private static final int READ_MILLIS = 200;
    private static final int BUFFER_BYTES = 1 << 14;

    private Farewell() {}

    static void say(Socket socket) throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(READ_MILLIS);
        InputStream in = socket.getInputStream();
        byte[] waste = new byte[BUFFER_BYTES];
        long start = System.nanoTime();
        int read = in.read(waste);
        while (read >= 0 && System.nanoTime() - start < MAX_NANOS) {
            read = in.read(waste);
        }
    }
}
