/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Schema;
import java.util.List;

/** Compares what is with what shall be. */
public final class SchemaDiff {

    private SchemaDiff() {}

    /**
     * The changes that lead from one schema to another, ordered by object name; both are normalised here.
     *
     * @throws RockhopperException if an object is wanted that cannot be, because something that is not managed has its name
     */
    public static List<Change> between(Schema actual, Schema desired, DiffOptions options) {
        Difference difference = compare(actual, desired, options);
        List<Message> errors = difference.problems().stream()
                .filter(message -> message.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new RockhopperException(errors, null);
        }
        return difference.changes();
    }

    /** The changes, the drops and additions that look like renames, and what is wrong; throws nothing. */
    public static Difference compare(Schema actual, Schema desired, DiffOptions options) {
        return new SchemaComparison(actual, desired, options).run();
    }
}
