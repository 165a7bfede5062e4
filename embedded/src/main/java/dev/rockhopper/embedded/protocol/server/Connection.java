/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.server;

import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.Session;
import dev.rockhopper.embedded.protocol.SessionFactory;
import dev.rockhopper.embedded.protocol.login.Login;
import dev.rockhopper.embedded.protocol.packet.PacketChannel;
import dev.rockhopper.embedded.protocol.packet.ProtocolViolation;
import dev.rockhopper.embedded.protocol.result.Responses;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client from greeting to goodbye, in a thread of its own. */
final class Connection implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

    private final Socket socket;
    private final int id;
    private final ServerOptions options;
    private final SessionFactory sessions;

    Connection(Socket socket, int id, ServerOptions options, SessionFactory sessions) {
        this.socket = socket;
        this.id = id;
        this.options = options;
        this.sessions = sessions;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            converse(new PacketChannel(socket, options.limits()));
        } catch (IOException e) {
            LOG.debug("connection {} broke: {}", id, e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("connection {} ended by an unexpected failure", id, e);
        }
    }

    private void converse(PacketChannel channel) throws IOException {
        Login login = new Login(
                channel,
                options.authenticator(),
                sessions,
                id,
                socket.getInetAddress().getHostAddress());
        try {
            Optional<Session> session = login.handshake(options.version());
            if (session.isPresent()) {
                serve(channel, login, session.get());
            }
        } catch (ServerError e) {
            refuse(channel, e);
        } catch (ProtocolViolation e) {
            LOG.debug("connection {}: {}", id, e.getMessage());
            refuse(channel, e.error());
        }
    }

    private void serve(PacketChannel channel, Login login, Session session) throws IOException {
        try (CommandLoop loop = new CommandLoop(channel, login, session)) {
            channel.loggedIn(options.limits());
            new Responses(channel).ok();
            channel.flush();
            loop.run();
        }
    }

    private void refuse(PacketChannel channel, ServerError error) throws IOException {
        new Responses(channel).error(error);
        channel.flush();
        Farewell.say(socket);
    }
}
