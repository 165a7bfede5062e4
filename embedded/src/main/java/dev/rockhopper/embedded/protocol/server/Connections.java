/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.server;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open connections of a server: each a socket and the thread that serves it. */
final class Connections {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final long MAX_WAIT_MILLIS = 2_000;

    private final int limit;
    private final Map<Thread, Socket> open = new HashMap<>();
    private boolean closed;

    Connections(int limit) {
        this.limit = limit;
    }

    /** Starts a daemon thread for a connection; false when there are too many already. */
    boolean start(Socket socket, Runnable connection, String name) {
        Thread thread = new Thread(() -> serve(connection), name);
        thread.setDaemon(true);
        synchronized (this) {
            if (closed || open.size() >= limit) {
                return false;
            }
            open.put(thread, socket);
        }
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            ended(thread);
            cut(socket);
            throw e;
        }
        return true;
    }

    synchronized int count() {
        return open.size();
    }

    /** Cuts all connections and waits, but not for long, until their threads have ended. */
    void closeAll() {
        Map<Thread, Socket> remaining;
        synchronized (this) {
            closed = true;
            remaining = Map.copyOf(open);
        }
        remaining.forEach((thread, socket) -> {
            cut(socket);
            thread.interrupt();
        });
        await(new ArrayList<>(remaining.keySet()));
    }

    private void serve(Runnable connection) {
        try {
            connection.run();
        } finally {
            ended(Thread.currentThread());
        }
    }

    private synchronized void ended(Thread thread) {
        open.remove(thread);
    }

    private static void await(List<Thread> threads) {
        long deadline = System.nanoTime() + MAX_WAIT_MILLIS * 1_000_000;
        try {
            for (Thread thread : threads) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left > 0 && thread != Thread.currentThread()) {
                    thread.join(left);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("closing a connection: {}", e.getMessage());
        }
    }
}
