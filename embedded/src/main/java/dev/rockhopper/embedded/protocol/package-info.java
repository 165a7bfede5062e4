/**
 * The MySQL wire protocol of the embedded server: accepts connections, logs users in, turns commands into calls of a
 * {@link dev.rockhopper.embedded.protocol.Session} and its answers into packets, as StarRocks' frontend does.
 *
 * <p>Knows nothing of catalogs, tables or SQL beyond where a statement ends: imports no other package of Rockhopper.
 * Whoever implements {@code Session} and {@code SessionFactory} gives the server its meaning.
 */
package dev.rockhopper.embedded.protocol;
