/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.revision.RevisionSet;
import dev.rockhopper.migrator.run.LostBooksException;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StageSchemas;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the database itself tells when its books are lost: which of the objects that revisions make are there. */
final class LostBooks {

    private LostBooks() {}

    /** The same failure with that account. */
    static RockhopperException explain(LostBooksException lost, DatabaseSession session, RevisionSet revisions) {
        try {
            Schema live = session.live().schema();
            List<String> lines = new StagePlanner(revisions, Set.of(), session.database())
                    .upgrade(revisions.graph().inOrder()).stream()
                            .map(stage -> line(stage, live))
                            .filter(line -> !line.isEmpty())
                            .toList();
            if (lines.isEmpty()) {
                return lost;
            }
            Message first = lost.messages().get(0);
            String newLine = System.lineSeparator();
            return new RockhopperException(
                    Message.error(
                            first.code(),
                            first.place(),
                            first.text() + " Of what the revisions make there is:" + newLine
                                    + String.join(newLine, lines),
                            first.remedy()),
                    lost);
        } catch (RockhopperException unreadable) {
            lost.addSuppressed(unreadable);
            return lost;
        }
    }

    private static String line(Stage stage, Schema live) {
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String name : StageSchemas.of(stage).made()) {
            (live.object(name).isPresent() ? there : missing).add(name);
        }
        if (there.isEmpty() && missing.isEmpty()) {
            return "";
        }
        String text = there.isEmpty() ? "nothing" : shown(there);
        return "  " + stage.revision() + ": " + text + (missing.isEmpty() ? "" : "; not there: " + shown(missing));
    }

    private static String shown(List<String> names) {
        return names.stream().map(ForeignNames::shown).sorted().collect(Collectors.joining(", "));
    }
}
