/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.protocol.packet;

import java.time.Duration;
import java.util.Objects;

/**
 * What one client may take from the server.
 *
 * @param connections how many connections may be open at once
 * @param packetBytes the longest packet a logged-in client may send
 * @param handshake how long a client may take for each step of logging in
 * @param packet how long a client may pause within a packet
 * @param idle how long a connection may lie unused
 */
public record Limits(int connections, int packetBytes, Duration handshake, Duration packet, Duration idle) {

    /**
     * 1024 connections, 64 MiB packets (twice what {@code @@max_allowed_packet} tells clients), 10 s to log in, 30 s within a packet, 8
     * hours idle (the frontend's {@code wait_timeout}).
     */
    public static final Limits DEFAULT =
            new Limits(1024, 64 << 20, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofHours(8));

    /** The longest packet of a client that has not logged in yet. */
    static final int LOGIN_PACKET_BYTES = 1 << 16;

    /** Checks that all limits are positive. */
    public Limits {
        requirePositive(connections, "connections");
        requirePositive(packetBytes, "packetBytes");
        requirePositive(Objects.requireNonNull(handshake, "handshake").toMillis(), "handshake");
        requirePositive(Objects.requireNonNull(packet, "packet").toMillis(), "packet");
        requirePositive(Objects.requireNonNull(idle, "idle").toMillis(), "idle");
    }

    private static void requirePositive(long value, String name) {
        if (value < 1 || value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + " is " + value);
        }
    }
}
