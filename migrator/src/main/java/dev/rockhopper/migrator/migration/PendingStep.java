/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

/** A call of {@link Operations} whose fluent part may still be going on; asked for its step when the method has returned. */
interface PendingStep {

    /** The step; throws an exception with a message for people when something is missing. */
    RecordedStep toStep();
}
