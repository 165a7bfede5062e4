/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import dev.rockhopper.schema.server.ServerVersion;
import org.hibernate.dialect.DatabaseVersion;

/**
 * The version of a StarRocks server as Hibernate wants to see it.
 *
 * <p>It never comes from the JDBC metadata: there a frontend reports the MySQL version that it imitates
 * ({@code mysql_server_version}, 8.0.33 or 5.1.0).
 *
 * @param server the server's own version
 */
public record StarRocksVersion(ServerVersion server) implements DatabaseVersion {

    /** The oldest version that the dialect is made for. */
    public static final StarRocksVersion MINIMUM = new StarRocksVersion(new ServerVersion(3, 3, 0));

    /** What is assumed without a connection. */
    public static final StarRocksVersion DEFAULT = new StarRocksVersion(ServerVersion.NEWEST);

    /** Parses what {@code current_version()} says, for example {@code 3.5.2 abcdef0}. */
    public static StarRocksVersion parse(String text) {
        return new StarRocksVersion(ServerVersion.parse(text));
    }

    @Override
    public int getDatabaseMajorVersion() {
        return server.major();
    }

    @Override
    public int getDatabaseMinorVersion() {
        return server.minor();
    }

    @Override
    public int getDatabaseMicroVersion() {
        return server.patch();
    }
}
