/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.model.Schema;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * What the revisions say is there before and after one step.
 *
 * @param before the schema before it
 * @param after the schema after it
 */
record Expectation(Schema before, Schema after) {

    /** The names of the objects that the step makes, changes or drops. */
    Set<String> touched() {
        Set<String> names = new LinkedHashSet<>(before.objects().keySet());
        names.addAll(after.objects().keySet());
        names.removeIf(name ->
                Objects.equals(before.objects().get(name), after.objects().get(name)));
        return names;
    }
}
