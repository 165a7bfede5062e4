/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

/** Where a step stands when a run comes to it. What is done about it is in {@link StepRunner}. */
enum Standing {
    /** It was never sent, or the server refused it: send it. */
    NOT_RUN,
    /** It is done, or an operator left it out: go on. */
    SETTLED,
    /** An interrupted run sent it, and it took effect: write that down. */
    TOOK_EFFECT,
    /** An interrupted run wanted to send it, and it is not in effect, or it may run twice: send it (again). */
    NO_EFFECT
}
