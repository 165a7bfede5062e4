/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import java.sql.SQLException;
import java.util.List;

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

    /** Somebody dropped one of the books: without it nobody knows what was applied. */
    static LostBooksException dropped(String database, String missing, String other) {
        String name = Sql.name(database) + "." + Sql.name(missing);
        return new LostBooksException(Message.error(
                RunCode.BOOKS,
                database + "." + missing,
                "The table is not there, though " + other + " is: somebody dropped or renamed it.",
                "RECOVER TABLE " + name
                        + " brings it back with its rows while the server keeps it. If it is gone for good: bring the database by hand"
                        + " to the end of a revision, or back to before the first one, then rockhopper stamp with that revision"
                        + " (or base), which makes the table anew; rockhopper check compares."));
    }

    /** Somebody wrote a row that no run writes. */
    static RockhopperException edited(String place, List<String> row, String word, String words) {
        return new RockhopperException(
                Message.error(
                        RunCode.BOOKS,
                        place,
                        "The row of " + row.get(0) + " " + row.get(1) + " step " + row.get(2) + " (from 0) says "
                                + Sql.string(word) + ", which is none of " + words + ".",
                        "Somebody edited it: put it right there by hand; afterwards rockhopper mark is the way to say what became of a step."));
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
