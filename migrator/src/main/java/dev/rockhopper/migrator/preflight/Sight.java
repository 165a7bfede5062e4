/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ServerCode;
import dev.rockhopper.schema.message.Severity;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a user sees all of a database. The server lists only objects on which the user has some right, and says nothing of the others.
 * Source: FE class {@code ShowExecutor} ({@code Authorizer.checkAnyActionOnTableLikeObject}).
 */
public final class Sight {

    private static final List<String> KINDS = List.of(Need.TABLE, "VIEW", "MATERIALIZED VIEW");

    private Sight() {}

    /** A note for each database that may hold more than is shown; none where grants do not decide. */
    public static List<Message> limits(Connection connection, List<String> databases) throws SQLException {
        Optional<Grants> grants = Grants.read(connection);
        List<Message> notes = new ArrayList<>();
        for (String database : databases) {
            List<String> kinds = grants.map(each -> uncovered(each, database)).orElse(List.of());
            if (!kinds.isEmpty()) {
                notes.add(note(database, kinds, CurrentUser.of(connection)));
            }
        }
        return notes;
    }

    /** Kinds of objects of which some may be hidden. */
    static List<String> uncovered(Grants grants, String database) {
        return !grants.decide(database)
                ? List.of()
                : KINDS.stream()
                        .filter(kind -> !grants.give(Need.anyOn(kind, database)))
                        .toList();
    }

    private static Message note(String database, List<String> kinds, String user) {
        String all =
                kinds.stream().map(kind -> kind.toLowerCase(Locale.ROOT) + "s").collect(Collectors.joining(", "));
        String grants = kinds.stream()
                .map(kind -> "GRANT SELECT ON ALL " + kind + "S IN DATABASE " + Sql.name(database) + " TO USER " + user
                        + ";")
                .collect(Collectors.joining(" "));
        return new Message(
                ServerCode.NO_RIGHTS,
                Severity.INFO,
                database,
                "The server shows to " + user
                        + " only what it has a right on, and none of its rights is on all of these: " + all
                        + ". What is not shown is missing here.",
                "To see all: " + grants);
    }
}
