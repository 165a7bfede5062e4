/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import java.util.List;

/**
 * What the live objects say about a step.
 *
 * @param finding in one word
 * @param objects the names that the step touches
 * @param fromBefore what tells the live objects from the state before the step, for people
 * @param fromAfter what tells them from the state after it
 */
record Evidence(Finding finding, List<String> objects, List<String> fromBefore, List<String> fromAfter) {

    /** Where the live objects stand. */
    enum Finding {
        /** As they should be after the step. */
        AFTER,
        /** As they were before it. */
        BEFORE,
        /** Neither. */
        NEITHER,
        /** The step cannot be seen in the schema: it changes rows, or what the schema has already. */
        INVISIBLE
    }

    static final Evidence NONE = new Evidence(Finding.INVISIBLE, List.of(), List.of(), List.of());

    Evidence {
        objects = List.copyOf(objects);
        fromBefore = List.copyOf(fromBefore);
        fromAfter = List.copyOf(fromAfter);
    }
}
