/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

/**
 * What the journal knows of one step.
 *
 * @param revision id of the revision
 * @param direction which way it is run
 * @param step position, from 0
 * @param state how far it has come
 * @param hash of the step's text: a changed step is not taken for the old one
 * @param statement the step's text, shortened
 * @param lastJob the newest job id on the table before the step was sent; 0 if none or not known
 * @param error the server's message when it failed; else empty
 */
public record JournalEntry(
        String revision,
        Direction direction,
        int step,
        StepState state,
        String hash,
        String statement,
        long lastJob,
        String error) {

    JournalEntry in(StepState changed, String changedError) {
        return new JournalEntry(revision, direction, step, changed, hash, statement, lastJob, changedError);
    }
}
