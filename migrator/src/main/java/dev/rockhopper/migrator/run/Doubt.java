/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.diff.text.ChangeText;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;
import java.util.Set;

/** Settles whether a step took effect, by comparing the live objects with what is expected before and after it. */
final class Doubt {

    private final RunConnection link;
    private final String database;
    private final ServerProfile server;

    Doubt(RunConnection link, String database, ServerProfile server) {
        this.link = link;
        this.database = database;
        this.server = server;
    }

    /**
     * Looks at the objects that a step touches.
     *
     * @throws RockhopperException if they cannot be read
     */
    Evidence look(Expectation expected) {
        Set<String> touched = expected.touched();
        DiffOptions options = DiffOptions.of(server).withObjects(object -> touched.contains(object.name()));
        if (differences(expected.before(), expected.after(), options).isEmpty()) {
            options = options.withManagedPartitions();
            if (differences(expected.before(), expected.after(), options).isEmpty()) {
                return Evidence.NONE;
            }
        }
        Schema live = LiveObjects.read(link.get(), database, touched);
        List<String> fromBefore = differences(live, expected.before(), options);
        List<String> fromAfter = differences(live, expected.after(), options);
        return new Evidence(finding(fromBefore, fromAfter), List.copyOf(touched), fromBefore, fromAfter);
    }

    /**
     * What differs from both states in the same way was changed by somebody else: whatever the step does or has not done differs from one of
     * them only.
     */
    private static Evidence.Finding finding(List<String> fromBefore, List<String> fromAfter) {
        if (fromAfter.isEmpty() || isPart(fromAfter, fromBefore)) {
            return Evidence.Finding.AFTER;
        }
        return isPart(fromBefore, fromAfter) ? Evidence.Finding.BEFORE : Evidence.Finding.NEITHER;
    }

    private static boolean isPart(List<String> some, List<String> more) {
        return some.size() < more.size() && more.containsAll(some);
    }

    /** What would lead from one to the other, in words. */
    private static List<String> differences(Schema from, Schema to, DiffOptions options) {
        return ChangeText.lines(SchemaDiff.compare(from, to, options).changes());
    }
}
