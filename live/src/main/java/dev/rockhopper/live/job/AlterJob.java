/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live.job;

import java.util.Set;

/**
 * One row of SHOW ALTER TABLE.
 *
 * @param id grows over all jobs of the cluster
 * @param kind the kind of job
 * @param table the table it works on
 * @param state PENDING, WAITING_TXN, RUNNING, FINISHED_REWRITING, FINISHED or CANCELLED
 * @param message why it was cancelled; else empty
 * @param progress as the server words it; may be empty
 */
public record AlterJob(long id, JobKind kind, String table, String state, String message, String progress) {

    private static final Set<String> ENDED = Set.of("FINISHED", "CANCELLED");

    /** Whether nothing more will happen. */
    public boolean hasEnded() {
        return ENDED.contains(state);
    }

    /** Whether it ended without success. */
    public boolean wasCancelled() {
        return "CANCELLED".equals(state);
    }

    /** For people: {@code job 10021 (COLUMN) on t: RUNNING 2/2}. */
    public String describe() {
        return "job " + id + " (" + kind + ") on " + table + ": " + state + (progress.isEmpty() ? "" : " " + progress)
                + (message.isEmpty() ? "" : ", " + message);
    }
}
