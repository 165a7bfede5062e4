/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One connection through the proxy, cut into packets: three bytes of length, one of sequence, then the payload. */
final class Wire {

    private static final int HEADER = 4;
    private static final byte QUERY = 3;
    private static final byte ERROR = (byte) 0xff;
    private static final long DELAY_MILLIS = 1500;

    private final FaultProxy proxy;
    private final Socket client;
    private final Socket server;
    private final ConcurrentLinkedQueue<FaultProxy.Turn> open = new ConcurrentLinkedQueue<>();
    private volatile boolean deaf;

    Wire(FaultProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    void start() {
        FaultProxy.daemon(() -> pump(client, server, this::passUp));
        FaultProxy.daemon(() -> pump(server, client, this::passDown));
    }

    void cut() {
        close(client);
        close(server);
    }

    /** Decides on a packet. */
    @FunctionalInterface
    private interface Gate {
        boolean passes(byte[] packet);
    }

    private void pump(Socket from, Socket to, Gate gate) {
        try {
            DataInputStream in = new DataInputStream(from.getInputStream());
            OutputStream out = to.getOutputStream();
            while (true) {
                byte[] packet = read(in);
                if (gate.passes(packet)) {
                    out.write(packet);
                    out.flush();
                }
            }
        } catch (IOException ended) {
            if (!deaf) {
                cut();
            }
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length < HEADER) {
            throw new EOFException();
        }
        int length = (header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16;
        byte[] packet = new byte[HEADER + length];
        System.arraycopy(header, 0, packet, 0, HEADER);
        if (in.readNBytes(packet, HEADER, length) < length) {
            throw new EOFException();
        }
        return packet;
    }

    /** From the client: a query begins a conversation, so its sequence is 0; the login's is not. */
    private boolean passUp(byte[] packet) {
        if (deaf) {
            return false;
        }
        if (packet.length > HEADER && packet[HEADER - 1] == 0 && packet[HEADER] == QUERY) {
            String sql = new String(packet, HEADER + 1, packet.length - HEADER - 1, StandardCharsets.UTF_8);
            if (proxy.minds(sql)) {
                FaultProxy.Turn turn = proxy.turn(sql);
                if (turn.fault() == Fault.Kind.CUT_BEFORE) {
                    cut();
                    return false;
                }
                open.add(turn);
            }
        }
        return true;
    }

    /** From the server: the fault of a statement hits the first packet of its answer. */
    private boolean passDown(byte[] packet) {
        FaultProxy.Turn turn = open.poll();
        if (turn == null) {
            return !deaf;
        }
        if (packet.length > HEADER && packet[HEADER] != ERROR) {
            turn.write().accept();
        }
        if (turn.fault() == null) {
            return true;
        }
        switch (turn.fault()) {
            case KILL -> proxy.kill();
            case CUT_AFTER -> cut();
            case SWALLOW -> deaf = true;
            case DELAY -> {
                pause();
                return true;
            }
            case FREEZE -> {
                proxy.kill();
                return true;
            }
            case CUT_BEFORE -> throw new IllegalStateException("was cut before");
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(DELAY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyClosed) {
            // what should be closed is closed
        }
    }
}
