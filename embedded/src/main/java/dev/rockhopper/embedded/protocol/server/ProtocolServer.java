/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.server;

import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.SessionFactory;
import dev.rockhopper.embedded.protocol.packet.PacketChannel;
import dev.rockhopper.embedded.protocol.result.Responses;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that speaks the MySQL protocol as StarRocks' frontend does.
 *
 * <p>All its threads are daemons: it never keeps a program alive.
 */
public final class ProtocolServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProtocolServer.class);

    private static final int BACKLOG = 128;
    private static final long PAUSE_AFTER_FAILURE_NANOS = 10_000_000L;
    /** Connection numbers carry the frontend's number in their first byte ({@code ConnectScheduler.getNextConnectionId}). */
    private static final int FRONTEND_NUMBER = 1 << 24;

    private final ServerSocket listener;
    private final ServerOptions options;
    private final SessionFactory sessions;
    private final Connections connections;
    private final AtomicInteger lastConnection = new AtomicInteger();

    private ProtocolServer(ServerSocket listener, ServerOptions options, SessionFactory sessions) {
        this.listener = listener;
        this.options = options;
        this.sessions = sessions;
        this.connections = new Connections(options.limits().connections());
    }

    /**
     * Starts to listen; clients may connect when it returns.
     *
     * @throws IOException when the address cannot be bound
     */
    public static ProtocolServer start(ServerOptions options, SessionFactory sessions) throws IOException {
        Objects.requireNonNull(sessions, "sessions");
        ServerSocket listener = new ServerSocket();
        try {
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(options.address(), options.port()), BACKLOG);
        } catch (IOException e) {
            listener.close();
            throw e;
        }
        ProtocolServer server = new ProtocolServer(listener, options, sessions);
        Thread thread = new Thread(server::acceptAll, "rockhopper-embedded-" + listener.getLocalPort());
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** The address it listens on, with the port that was taken. */
    public InetSocketAddress address() {
        return (InetSocketAddress) listener.getLocalSocketAddress();
    }

    /** The port it listens on. */
    public int port() {
        return listener.getLocalPort();
    }

    /** How many clients are connected. */
    public int connectionCount() {
        return connections.count();
    }

    /** Stops listening, cuts all connections and waits briefly for their sessions to close; may be called again. */
    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            LOG.debug("closing the listener: {}", e.getMessage());
        }
        connections.closeAll();
    }

    private void acceptAll() {
        while (!listener.isClosed()) {
            try {
                welcome(listener.accept());
            } catch (IOException | OutOfMemoryError e) {
                // Out of file handles or threads: what is open may end and make room.
                if (!listener.isClosed()) {
                    LOG.warn("could not take a connection: {}", e.getMessage());
                    LockSupport.parkNanos(PAUSE_AFTER_FAILURE_NANOS);
                }
            }
        }
    }

    private void welcome(Socket socket) throws IOException {
        int id = FRONTEND_NUMBER | lastConnection.incrementAndGet() & 0xFFFFFF;
        Connection connection = new Connection(socket, id, options, sessions);
        if (!connections.start(socket, connection, "rockhopper-embedded-connection-" + id)) {
            turnAway(socket);
        }
    }

    private void turnAway(Socket socket) throws IOException {
        try (socket) {
            PacketChannel channel = new PacketChannel(socket, options.limits());
            new Responses(channel).error(new ServerError(1040, "08004", "Too many connections"));
            channel.flush();
        }
    }
}
