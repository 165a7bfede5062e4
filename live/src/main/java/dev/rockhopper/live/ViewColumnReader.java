/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Nullability;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What columns views and materialized views have: their definitions do not say. DESC is answered by the FE alone. */
public final class ViewColumnReader {

    private final Connection connection;
    private final String database;

    /** A reader of one database; the caller closes the connection. */
    public ViewColumnReader(Connection connection, String database) {
        this.connection = connection;
        this.database = database;
    }

    /**
     * The columns by name of the view, with name, type and nullability; a view that the server cannot describe is left out.
     *
     * @throws RockhopperException if the connection fails
     */
    public Map<String, List<Column>> read(List<String> views) {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        for (String view : views) {
            List<Column> found = columns(view);
            if (!found.isEmpty()) {
                columns.put(view, found);
            }
        }
        return columns;
    }

    private List<Column> columns(String view) {
        try {
            return Rows.of(connection, "DESC " + Sql.name(database) + "." + Sql.name(view)).stream()
                    .map(row -> Column.of(row[0], DdlParser.parseColumnType(row[1]))
                            .withNullability("NO".equalsIgnoreCase(row[2]) ? Nullability.NOT_NULL : Nullability.NULL))
                    .toList();
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw new RockhopperException(
                        Message.error(
                                ServerCode.READ_FAILED,
                                database + "." + view,
                                "The server did not describe it: " + ServerErrors.text(e),
                                "Try again."),
                        e);
            }
            return List.of(); // a broken view: its base has gone
        }
    }
}
