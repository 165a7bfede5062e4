/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.login;

import dev.rockhopper.embedded.protocol.Client;
import dev.rockhopper.embedded.protocol.DatabaseReference;
import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.Session;
import dev.rockhopper.embedded.protocol.SessionFactory;
import dev.rockhopper.embedded.protocol.packet.PacketChannel;
import dev.rockhopper.embedded.protocol.packet.PayloadWriter;
import dev.rockhopper.embedded.protocol.packet.ProtocolViolation;
import java.io.IOException;
import java.util.Optional;

/** Checks credentials over a connection, at its beginning and when it changes its user. */
public final class Login {

    private final PacketChannel channel;
    private final Authenticator authenticator;
    private final SessionFactory sessions;
    private final int connectionId;
    private final String remoteAddress;
    private final byte[] challenge = Greeting.newChallenge();

    public Login(
            PacketChannel channel,
            Authenticator authenticator,
            SessionFactory sessions,
            int connectionId,
            String remoteAddress) {
        this.channel = channel;
        this.authenticator = authenticator;
        this.sessions = sessions;
        this.connectionId = connectionId;
        this.remoteAddress = remoteAddress;
    }

    /** Greets the client and lets it in; empty when it has gone without a word, as a port probe does. */
    public Optional<Session> handshake(String serverVersion) throws IOException, ServerError {
        channel.write(Greeting.packet(connectionId, serverVersion, challenge));
        channel.flush();
        byte[] reply = channel.read();
        return reply == null ? Optional.empty() : Optional.of(open(Credentials.fromHandshake(reply)));
    }

    /** Opens a session for who proves the password, in the database asked for. */
    public Session open(Credentials credentials) throws IOException, ServerError {
        authenticate(withNativePassword(credentials));
        Session session = sessions.open(new Client(connectionId, credentials.user(), remoteAddress));
        try {
            if (!credentials.database().isEmpty()) {
                session.useDatabase(DatabaseReference.parse(credentials.database()));
            }
            return session;
        } catch (ServerError | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** Asks a client that proved its password by another method to do so again by the one that is used here. */
    private Credentials withNativePassword(Credentials credentials) throws IOException {
        Optional<String> plugin = credentials.plugin();
        if (plugin.isEmpty() || plugin.get().equalsIgnoreCase(NativePassword.PLUGIN)) {
            return credentials;
        }
        channel.write(new PayloadWriter()
                .int1(0xFE)
                .terminatedText(NativePassword.PLUGIN)
                .bytes(challenge)
                .int1(0));
        channel.flush();
        byte[] answer = channel.read();
        if (answer == null) {
            throw ProtocolViolation.malformed("no answer to the change of the authentication method");
        }
        return new Credentials(credentials.user(), answer, credentials.database(), Optional.of(NativePassword.PLUGIN));
    }

    private void authenticate(Credentials credentials) throws ServerError {
        boolean accepted = !credentials.user().isEmpty()
                && authenticator
                        .passwordOf(credentials.user(), remoteAddress)
                        .filter(password -> password.accepts(challenge, credentials.answer()))
                        .isPresent();
        if (!accepted) {
            throw new ServerError(
                    1045,
                    "28000",
                    "Access denied for user '" + credentials.user() + "' (using password: "
                            + (credentials.usesPassword() ? "YES" : "NO") + ")");
        }
    }
}
