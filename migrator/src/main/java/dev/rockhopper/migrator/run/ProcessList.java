/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.PlainStatements;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What SHOW FULL PROCESSLIST lists at one moment. Source: FE class {@code ConnectContext.ThreadInfo}.
 *
 * @param entries one for each connection that the user may see
 * @param allFrontends whether the server lists the connections of all its frontends: newer ones name them
 */
record ProcessList(List<Entry> entries, boolean allFrontends) {

    /**
     * A connection.
     *
     * @param id its number
     * @param working whether the server works for it; an idle one still shows its last statement
     * @param statement the present or last statement
     */
    record Entry(long id, boolean working, String statement) {}

    static ProcessList read(Connection connection) throws SQLException {
        try (Statement statement = PlainStatements.on(connection);
                ResultSet rows = statement.executeQuery("SHOW FULL PROCESSLIST")) {
            List<Entry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getLong("Id"),
                        !"Sleep".equalsIgnoreCase(rows.getString("Command")),
                        String.valueOf(rows.getString("Info"))));
            }
            return new ProcessList(entries, hasColumn(rows.getMetaData(), "ServerName"));
        }
    }

    private static boolean hasColumn(ResultSetMetaData meta, String name) throws SQLException {
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            if (meta.getColumnLabel(i).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
