/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

/** How far a step has come, as the journal knows it. */
public enum StepState {
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
}
