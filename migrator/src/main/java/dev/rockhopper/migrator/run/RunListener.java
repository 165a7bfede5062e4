/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.schema.message.Message;

/** Is told what a run does, as it happens. All methods do nothing by default. */
public interface RunListener {

    /** A listener that ignores everything. */
    RunListener SILENT = new RunListener() {};

    /** A revision begins. */
    default void revisionStarted(Stage stage) {}

    /** A step is sent. */
    default void stepStarted(Stage stage, int step, String text) {}

    /** A job of the step goes on; called at each look. */
    default void jobProgress(Stage stage, int step, AlterJob job) {}

    /** A step was accepted, but something about it should be looked at. */
    default void stepWarned(Stage stage, int step, Message warning) {}

    /** A step is done. */
    default void stepDone(Stage stage, int step) {}

    /** A step was done by an earlier run. */
    default void stepSkipped(Stage stage, int step) {}

    /** A revision is done. */
    default void revisionDone(Stage stage) {}
}
