/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fleet;

import dev.rockhopper.schema.message.Message;
import java.util.List;

/**
 * What became of a target.
 *
 * @param target its name
 * @param outcome in one word
 * @param revisions ids of the revisions that were run, or are to be run
 * @param messages why it failed; else empty
 */
public record TargetResult(String target, Outcome outcome, List<String> revisions, List<Message> messages) {

    /** How a target can end. */
    public enum Outcome {
        /** It is where it should be, and was before. */
        NOTHING_TO_DO,
        /** Its checks passed; nothing was run yet. */
        PLANNED,
        /** It was brought where it should be. */
        DONE,
        /** Its checks failed; nothing was changed. */
        REFUSED,
        /** It ended in the middle; the same command goes on. */
        INTERRUPTED,
        /** It failed before its first step. */
        FAILED,
        /** It was not begun, because others failed. */
        NOT_BEGUN;

        /** Whether it counts against the bound on failures. */
        public boolean isFailure() {
            return this == REFUSED || this == INTERRUPTED || this == FAILED;
        }
    }

    public TargetResult {
        revisions = List.copyOf(revisions);
        messages = List.copyOf(messages);
    }
}
