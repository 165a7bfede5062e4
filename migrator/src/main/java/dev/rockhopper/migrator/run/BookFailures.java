/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import java.sql.SQLException;

/** What is said when the books cannot be made. */
final class BookFailures {

    private BookFailures() {}

    /** The server refused to create a table of the books. */
    static RockhopperException notCreated(String database, BookTables tables, SQLException e) {
        String reason = ServerErrors.text(e);
        return new RockhopperException(
                Message.error(
                        RunCode.BOOKS,
                        database,
                        "The tables " + tables.history() + " and " + tables.journal() + " cannot be created: " + reason,
                        remedy(reason) + " Nothing was changed."),
                e);
    }

    /** Source of the text: FE class {@code SystemInfoService}; a new table has three replicas unless it says otherwise. */
    private static String remedy(String reason) {
        if (reason.contains("replication num")) {
            return "State how many replicas they shall have, on a single backend:"
                    + " set rockhopper.history.property.replication_num=1.";
        }
        return "Grant the user CREATE TABLE, DROP, SELECT, INSERT and DELETE in the database.";
    }
}
