/**
 * /** Packets of the wire: lengths, sequence numbers, limits, and the values inside a payload. Imports of {@code protocol} only the error a client gets. */
package dev.rockhopper.embedded.protocol.packet;
