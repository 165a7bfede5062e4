/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.Difference;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.diff.rename.LikelyRename;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two schemas of one database compared, with the plan that leads from one to the other.
 *
 * @param database its name; empty when nobody named it
 * @param changes what differs
 * @param plan what to do
 * @param messages what a reader should know: likely renames and other warnings
 * @param server for which the plan is, and its statements are to be rendered
 */
public record Comparison(
        String database, List<Change> changes, Plan plan, List<Message> messages, ServerProfile server) {

    public Comparison {
        changes = List.copyOf(changes);
        messages = List.copyOf(messages);
    }

    /**
     * Compares and plans.
     *
     * @param rebuild names of tables that may be built anew when no ALTER does; {@code *} for all
     * @throws RockhopperException if the desired schema cannot be, for example because the name of an object is taken
     */
    public static Comparison of(Schema actual, Schema desired, DiffOptions options, Set<String> rebuild) {
        String database = actual.database().isEmpty() ? desired.database() : actual.database();
        Schema from = actual.inDatabase(database);
        Schema to = desired.inDatabase(database);
        Difference difference = SchemaDiff.compare(from, to, options);
        throwErrors(difference.problems());
        Plan plan = Planner.plan(
                from, to, difference.changes(), PlanOptions.of(options.server()).withRebuild(rebuild));
        List<Message> messages = new ArrayList<>(difference.problems());
        difference.likelyRenames().forEach(rename -> messages.add(likely(rename)));
        return new Comparison(database, difference.changes(), plan, messages, options.server());
    }

    /** Whether the two are the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    private static void throwErrors(List<Message> problems) {
        List<Message> errors = problems.stream()
                .filter(message -> message.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new RockhopperException(errors, null);
        }
    }

    private static Message likely(LikelyRename rename) {
        String place = rename.table().map(table -> table + "." + rename.to()).orElse(rename.to());
        String lost = rename.table().isPresent() ? "the data of the column is lost" : "its rows are lost";
        return Message.warning(
                CliCode.LIKELY_RENAME,
                place,
                "This looks like " + rename.from() + " under another name, but is planned as a drop and a creation; "
                        + lost + ".",
                "If it is a rename, say so: @RenamedFrom(\"" + rename.from() + "\").");
    }
}
