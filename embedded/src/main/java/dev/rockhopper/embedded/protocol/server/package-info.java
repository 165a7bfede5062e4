/**
 * /** The server itself: its socket, its connections, and the loop that serves the commands of one. */
package dev.rockhopper.embedded.protocol.server;
