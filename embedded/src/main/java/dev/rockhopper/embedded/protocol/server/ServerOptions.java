/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.server;

import dev.rockhopper.embedded.protocol.login.Authenticator;
import dev.rockhopper.embedded.protocol.login.UserPasswords;
import dev.rockhopper.embedded.protocol.packet.Limits;
import java.net.InetAddress;
import java.util.Objects;

/**
 * Where the server listens and whom it lets in.
 *
 * @param address the address to listen on
 * @param port the port; 0 takes any free one
 * @param authenticator who may log in
 * @param version the version in the greeting, which clients take for MySQL's
 * @param limits what a client may take
 */
public record ServerOptions(InetAddress address, int port, Authenticator authenticator, String version, Limits limits) {

    /** The frontend's default {@code mysql_server_version}. */
    public static final String FRONTEND_VERSION = "8.0.33";

    /** Checks that nothing is missing. */
    public ServerOptions {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(authenticator, "authenticator");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(limits, "limits");
    }

    /** Loopback, any port, user {@code root} without password. */
    public static ServerOptions defaults() {
        return new ServerOptions(
                InetAddress.getLoopbackAddress(), 0, UserPasswords.rootOnly(), FRONTEND_VERSION, Limits.DEFAULT);
    }

    /** These options with another port; 0 takes any free one. */
    public ServerOptions withPort(int other) {
        return new ServerOptions(address, other, authenticator, version, limits);
    }

    /** These options with another address to listen on. */
    public ServerOptions withAddress(InetAddress other) {
        return new ServerOptions(other, port, authenticator, version, limits);
    }

    /** These options with other users. */
    public ServerOptions withAuthenticator(Authenticator other) {
        return new ServerOptions(address, port, other, version, limits);
    }

    /** These options with other limits. */
    public ServerOptions withLimits(Limits other) {
        return new ServerOptions(address, port, authenticator, version, other);
    }
}
