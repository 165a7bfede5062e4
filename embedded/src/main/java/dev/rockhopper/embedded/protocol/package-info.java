/**
 * The MySQL wire protocol of the embedded server: accepts connections, logs users in, turns commands into calls of a
 * {@link dev.rockhopper.embedded.protocol.Session} and its answers into packets, as StarRocks' frontend does.
 *
 * <p>This package is what whoever answers must know, and imports no other; {@code server} runs it all with {@code login}, {@code prepared} and
 * {@code result}, which write by {@code packet}. Nothing here knows of catalogs, tables or SQL beyond where a statement ends.
 * Whoever implements {@code Session} and {@code SessionFactory} gives the server its meaning.
 */
package dev.rockhopper.embedded.protocol;
