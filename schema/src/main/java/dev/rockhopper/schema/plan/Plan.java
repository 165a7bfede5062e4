/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.message.Message;
import java.util.List;

/**
 * What to do so that the actual schema becomes the desired one.
 *
 * @param steps in order
 * @param refusals what cannot be done; a plan with refusals must not be run as if it were whole
 * @param notes what a reader should know besides: likely renames, rules of the server's version that mattered
 * @param wayBack what takes the steps back, in the order to run it: the last step first, but views only when what they read is as it was
 */
public record Plan(List<Step> steps, List<Refusal> refusals, List<Message> notes, List<Reverse> wayBack) {

    public Plan {
        steps = List.copyOf(steps);
        refusals = List.copyOf(refusals);
        notes = List.copyOf(notes);
        wayBack = List.copyOf(wayBack);
    }

    /** Nothing to do. */
    public boolean isEmpty() {
        return steps.isEmpty() && refusals.isEmpty();
    }
}
