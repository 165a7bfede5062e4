/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A proxy on loopback in front of a server: counts the writes (or all statements) that pass, and does to one of them what a {@link Fault} says. */
final class FaultProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final String host;
    private final int port;
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private final List<Write> writes = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger number = new AtomicInteger();
    private volatile Predicate<String> counted = Write::is;
    private volatile Fault fault = Fault.NONE;
    private volatile Runnable victim = () -> {};
    private volatile boolean struck;
    private volatile boolean frozen;

    private FaultProxy(ServerSocket listener, String host, int port) {
        this.listener = listener;
        this.host = host;
        this.port = port;
    }

    static FaultProxy before(String host, int port) throws IOException {
        FaultProxy proxy = new FaultProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), host, port);
        daemon(proxy::listen);
        return proxy;
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Plans a fault; counting begins anew. That the last one has happened stays known when none is planned. */
    void plan(Fault planned) {
        struck = struck && planned == Fault.NONE;
        number.set(0);
        fault = planned;
    }

    /** Which statements are counted and may be hit from now on; in the beginning writes. */
    void countIf(Predicate<String> which) {
        counted = which;
    }

    /** Whether a statement may be hit, or is written down. */
    boolean minds(String sql) {
        return counted.test(sql) || Write.is(sql);
    }

    /** What kills the client's process. */
    void onKill(Runnable kill) {
        victim = kill;
    }

    /** Whether the planned fault has happened. */
    boolean hasStruck() {
        return struck;
    }

    /** How many statements that count were seen since the fault was planned. */
    int count() {
        return number.get();
    }

    /** All writes that reached the server, in order. */
    List<Write> writes() {
        synchronized (writes) {
            return List.copyOf(writes);
        }
    }

    /** Forgets what was written so far. */
    void forget() {
        writes.clear();
    }

    private void listen() {
        try {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(host, port);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Wire wire = new Wire(this, client, server);
                wires.add(wire);
                wire.start();
            }
        } catch (IOException closed) {
            wires.forEach(Wire::cut);
        }
    }

    /** What happens to a statement that comes along now. */
    Turn turn(String sql) {
        Write write = new Write(sql);
        boolean mayBeHit = counted.test(sql);
        int mine = mayBeHit ? number.incrementAndGet() : number.get();
        Fault planned = fault;
        boolean hit = mayBeHit && planned.at() == mine;
        if (hit) {
            struck = true;
        }
        if (Write.is(sql) && (!hit || planned.kind() != Fault.Kind.CUT_BEFORE)) {
            writes.add(write);
        }
        return new Turn(write, hit ? planned.kind() : null);
    }

    void kill() {
        victim.run();
        frozen = true;
    }

    /** Whether the client's process was killed or stopped. */
    boolean isFrozen() {
        return frozen;
    }

    /**
     * A write and what happens to it.
     *
     * @param fault null: nothing
     */
    record Turn(Write write, Fault.Kind fault) {}

    static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fault-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        wires.forEach(Wire::cut);
    }
}
