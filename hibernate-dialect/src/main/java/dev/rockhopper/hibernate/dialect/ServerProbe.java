/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * Asks a server that says it is MySQL whether it is StarRocks.
 *
 * <p>Only StarRocks knows {@code current_version()}; MySQL and MariaDB answer with an error (1305), which the probe swallows. The
 * frontend's product name and version are those of the MySQL that it imitates, so there is no cheaper sign.
 */
final class ServerProbe {

    private ServerProbe() {}

    /** The answer of {@code current_version()}, or empty if there is no connection or the server is not StarRocks. */
    static Optional<String> currentVersion(DialectResolutionInfo info) {
        DatabaseMetaData metadata = info.getDatabaseMetadata();
        if (metadata == null) {
            return Optional.empty();
        }
        try {
            return ask(metadata.getConnection());
        } catch (SQLException notStarRocks) {
            return Optional.empty();
        }
    }

    private static Optional<String> ask(Connection connection) throws SQLException {
        if (connection == null) {
            return Optional.empty();
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select current_version()")) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }
}
