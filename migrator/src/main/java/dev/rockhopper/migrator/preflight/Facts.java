/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.migrator.run.BookTables;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.Connection;
import java.util.List;
import java.util.Set;

/**
 * What preconditions are judged by.
 *
 * @param connection for more questions
 * @param database the current one
 * @param others further databases that the run locks
 * @param server its version and run mode
 * @param live what is there, without the books
 * @param steps what is still to be run, in order
 * @param inDoubt objects of which an interrupted run left open whether it changed them
 * @param books names of the books
 * @param booksExist whether they are there
 */
public record Facts(
        Connection connection,
        String database,
        List<String> others,
        ServerProfile server,
        Schema live,
        List<OpenStep> steps,
        Set<String> inDoubt,
        BookTables books,
        boolean booksExist) {

    public Facts {
        others = List.copyOf(others);
        steps = List.copyOf(steps);
        inDoubt = Set.copyOf(inDoubt);
    }
}
