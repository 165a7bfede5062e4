/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.observe;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.message.Message;
import java.util.List;
import java.util.function.Consumer;

/** Several listeners as one. */
public final class RunListeners implements RunListener {

    private final List<RunListener> all;

    /** Told in this order; the first one answers questions. */
    public RunListeners(List<RunListener> all) {
        this.all = List.copyOf(all);
    }

    private void each(Consumer<RunListener> what) {
        all.forEach(what);
    }

    @Override
    public Choice interrupted(Stage stage, int step, List<AlterJob> open) {
        return all.isEmpty() ? Choice.LEAVE : all.get(0).interrupted(stage, step, open);
    }

    @Override
    public void revisionStarted(Stage stage) {
        each(listener -> listener.revisionStarted(stage));
    }

    @Override
    public void stepStarted(Stage stage, int step, String text) {
        each(listener -> listener.stepStarted(stage, step, text));
    }

    @Override
    public void jobProgress(Stage stage, int step, AlterJob job) {
        each(listener -> listener.jobProgress(stage, step, job));
    }

    @Override
    public void told(Message message) {
        each(listener -> listener.told(message));
    }

    @Override
    public void stepWarned(Stage stage, int step, Message warning) {
        each(listener -> listener.stepWarned(stage, step, warning));
    }

    @Override
    public void stepDone(Stage stage, int step) {
        each(listener -> listener.stepDone(stage, step));
    }

    @Override
    public void reconnected(Stage stage, int step) {
        each(listener -> listener.reconnected(stage, step));
    }

    @Override
    public void stepSkipped(Stage stage, int step) {
        each(listener -> listener.stepSkipped(stage, step));
    }

    @Override
    public void revisionDone(Stage stage) {
        each(listener -> listener.revisionDone(stage));
    }

    @Override
    public void runFailed(List<Message> messages) {
        each(listener -> listener.runFailed(messages));
    }
}
