/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

/**
 * How far a step has come, as the journal knows it.
 *
 * <pre>
 * PLANNED ──► SUBMITTED ──► WAITING ──► DONE
 *    ▲            │  │          │
 *    │            │  └──────────┼─────► DONE     no job, or one that ended at once
 *    │            ▼             ▼
 *    └───────── FAILED ◄────────┘                refused, or the job was cancelled; the next run sends it again
 *
 * by an operator only: any state ──► DONE | FAILED | SKIPPED
 * </pre>
 *
 * <p>SUBMITTED and WAITING are in doubt after a crash; {@link Standing} says how that is settled.
 */
public enum StepState {
    /** Never sent. */
    PLANNED,
    /** About to be sent, or sent: after a crash nobody knows whether the server got it. */
    SUBMITTED,
    /** The server accepted it; its job has not ended yet. */
    WAITING,
    /** Done. */
    DONE,
    /** The server refused it, or its job was cancelled: nothing was changed. */
    FAILED,
    /** An operator said that it need not run. */
    SKIPPED;

    /** Whether the step needs no more attention. */
    public boolean isSettled() {
        return this == DONE || this == SKIPPED;
    }

    /** Whether the journal alone cannot tell if the step took effect. */
    public boolean isInDoubt() {
        return this == SUBMITTED || this == WAITING;
    }

    /** Whether nothing of the step is in effect: it may be sent, also with another text. */
    public boolean isOpen() {
        return this == PLANNED || this == FAILED;
    }
}
