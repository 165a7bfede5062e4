/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.schema.message.Message;
import java.util.List;

/** Is told what a run does, as it happens. All methods do nothing by default. */
public interface RunListener {

    /** A listener that ignores everything. */
    RunListener SILENT = new RunListener() {};

    /** What somebody who stops a run wants to become of the jobs under way. */
    enum Choice {
        /** They go on in the server; the next run waits for them. */
        LEAVE,
        /** They are cancelled: the step is not in effect then. */
        CANCEL
    }

    /** The run was stopped while these jobs of a step are under way. */
    default Choice interrupted(Stage stage, int step, List<AlterJob> open) {
        return Choice.LEAVE;
    }

    /** A revision begins. */
    default void revisionStarted(Stage stage) {}

    /** A step is sent. */
    default void stepStarted(Stage stage, int step, String text) {}

    /** A job of the step goes on; called at each look. */
    default void jobProgress(Stage stage, int step, AlterJob job) {}

    /** Something that people should know, of the run as a whole. */
    default void told(Message message) {}

    /** A step was accepted, but something about it should be looked at. */
    default void stepWarned(Stage stage, int step, Message warning) {}

    /** A step is done. */
    default void stepDone(Stage stage, int step) {}

    /** The connection broke and was opened anew; the step is looked at again. */
    default void reconnected(Stage stage, int step) {}

    /** A step was done by an earlier run. */
    default void stepSkipped(Stage stage, int step) {}

    /** A revision is done. */
    default void revisionDone(Stage stage) {}

    /** The run ended with errors, before its first step or in the middle. */
    default void runFailed(List<Message> messages) {}
}
