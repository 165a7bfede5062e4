/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.Disagreement;
import dev.rockhopper.schema.diff.Disagreements;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Differences between the database and what its revisions say, among the objects that the revisions own. */
final class Drift {

    private Drift() {}

    /** One message for each difference, as errors; empty if there is none. */
    static List<Message> of(Schema live, Schema expected, ServerProfile server) {
        Set<String> owned = expected.objects().keySet();
        DiffOptions options = DiffOptions.of(server).withObjects(object -> owned.contains(object.name()));
        List<Message> messages = new ArrayList<>();
        for (Change change : SchemaDiff.compare(live, expected.inDatabase(live.database()), options)
                .changes()) {
            Disagreements.of(change).forEach(each -> messages.add(message(change.object(), each)));
        }
        return messages;
    }

    private static Message message(String object, Disagreement each) {
        return Message.error(
                CliCode.DRIFT,
                object,
                "The database is not what the revisions say: " + each.subject() + ": revisions: " + each.wanted()
                        + ", database: " + each.actual() + ".",
                "Bring the database back by hand; or compare entities with the revisions instead (--offline).");
    }
}
