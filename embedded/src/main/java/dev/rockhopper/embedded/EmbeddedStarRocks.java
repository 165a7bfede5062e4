/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded;

import dev.rockhopper.embedded.catalog.ServerSettings;
import dev.rockhopper.embedded.engine.Engine;
import dev.rockhopper.embedded.protocol.server.ProtocolServer;
import dev.rockhopper.embedded.protocol.server.ServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A server in this JVM that speaks the MySQL protocol and answers DDL, SHOW and {@code information_schema} as a StarRocks frontend does.
 *
 * <p>Thread-safe; its threads are daemons. Everything is gone when it is closed.
 */
public final class EmbeddedStarRocks implements AutoCloseable {
    private final Engine engine;
    private final ProtocolServer server;

    EmbeddedStarRocks(ServerSettings settings, ServerOptions options) {
        engine = new Engine(settings);
        try {
            server = ProtocolServer.start(options, engine);
        } catch (IOException e) {
            engine.close();
            throw new UncheckedIOException("the embedded server cannot listen on port " + options.port(), e);
        }
    }

    /** Starts a server on any free port: newest version, user root without password, ALTER jobs end at once. */
    public static EmbeddedStarRocks start() {
        return builder().start();
    }

    /** Says what the server shall be like before it starts. */
    public static EmbeddedOptions builder() {
        return new EmbeddedOptions();
    }

    /** The port on the loopback address. */
    public int port() {
        return server.port();
    }

    /** A URL for MySQL Connector/J and, with another prefix, for other drivers; an empty name for no database. */
    public String jdbcUrl(String database) {
        return "jdbc:mysql://" + server.address().getAddress().getHostAddress() + ":" + port() + "/" + database;
    }

    @Override
    public void close() {
        server.close();
        engine.close();
    }
}
