/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.diff.disagreement.Disagreement;
import dev.rockhopper.schema.diff.disagreement.Disagreements;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
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
        return messages(
                live,
                expected,
                server,
                Severity.ERROR,
                "Bring the database back by hand; or compare entities with the revisions instead (--offline).");
    }

    /** What stops a run before its first statement; only warnings if somebody agreed to it. */
    static List<Message> beforeRun(Schema live, Schema expected, ServerProfile server, boolean allowed) {
        return messages(
                live,
                expected,
                server,
                allowed ? Severity.WARNING : Severity.ERROR,
                allowed
                        ? ""
                        : "Bring the database back by hand, or go on as it is: --allow-drift. Nothing was changed.");
    }

    /** What a run left otherwise than its revisions say. */
    static List<Message> afterRun(Schema live, Schema expected, ServerProfile server) {
        return messages(live, expected, server, Severity.WARNING, "See rockhopper check.");
    }

    private static List<Message> messages(
            Schema live, Schema expected, ServerProfile server, Severity severity, String remedy) {
        Set<String> owned = expected.objects().keySet();
        DiffOptions options = DiffOptions.of(server).withObjects(object -> owned.contains(object.name()));
        List<Message> messages = new ArrayList<>();
        for (Change change : SchemaDiff.compare(live, expected.inDatabase(live.database()), options)
                .changes()) {
            for (Disagreement each : Disagreements.of(change)) {
                messages.add(new Message(CliCode.DRIFT, severity, change.object(), text(each), remedy));
            }
        }
        return messages;
    }

    private static String text(Disagreement each) {
        return "The database is not what the revisions say: " + each.subject() + ": revisions: " + each.wanted()
                + ", database: " + each.actual() + ".";
    }
}
