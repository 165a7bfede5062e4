/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Finds out what server a connection leads to.
 *
 * <p>StarRocks calls itself MySQL 8.0.33 in the handshake; only {@code current_version()} tells it apart (FE function registry; MySQL
 * answers with an error).
 */
public final class ServerProbe {

    private ServerProbe() {}

    /**
     * Version and run mode of the server.
     *
     * @param place how to name the server in messages
     * @throws RockhopperException if it is not StarRocks or does not answer
     */
    public static ServerProfile probe(Connection connection, String place) {
        return new ServerProfile(ServerVersion.parse(version(connection, place)), runMode(connection));
    }

    private static String version(Connection connection, String place) {
        try {
            return Rows.single(connection, "SELECT current_version()");
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw new RockhopperException(
                        Message.error(
                                ServerCode.UNREACHABLE,
                                place,
                                "The connection broke: " + ServerErrors.rootText(e),
                                "Check that the FE is up and try again."),
                        e);
            }
            throw new RockhopperException(
                    Message.error(
                            ServerCode.NOT_STARROCKS,
                            place,
                            "The server does not know current_version(): it is not StarRocks (MySQL, MariaDB, Doris ..?).",
                            "Point the URL at the query port of a StarRocks FE (9030 by default)."),
                    e);
        }
    }

    /** {@code @@run_mode} exists since 4.1; before that an administrator may ask for the FE configuration; else shared-nothing. */
    private static RunMode runMode(Connection connection) {
        try {
            return parse(Rows.single(connection, "SELECT @@run_mode"));
        } catch (SQLException unknownVariable) {
            return configuredRunMode(connection);
        }
    }

    private static RunMode configuredRunMode(Connection connection) {
        try {
            List<String[]> rows = Rows.of(connection, "ADMIN SHOW FRONTEND CONFIG LIKE 'run_mode'");
            return rows.isEmpty() ? RunMode.SHARED_NOTHING : parse(rows.get(0)[2]);
        } catch (SQLException noRight) {
            return RunMode.SHARED_NOTHING;
        }
    }

    private static RunMode parse(String text) {
        return "shared_data".equalsIgnoreCase(text) ? RunMode.SHARED_DATA : RunMode.SHARED_NOTHING;
    }
}
