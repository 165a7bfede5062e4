/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.observe;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.ForeignNames;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a run to the log {@code dev.rockhopper.run}. */
public final class LogListener implements RunListener {

    private static final Logger LOG = LoggerFactory.getLogger("dev.rockhopper.run");

    @Override
    public void revisionStarted(Stage stage) {
        LOG.info("{} begins, {} steps", name(stage), stage.steps().size());
    }

    @Override
    public void stepStarted(Stage stage, int step, String text) {
        LOG.info("{}: {}", name(stage, step), text);
    }

    @Override
    public void jobProgress(Stage stage, int step, AlterJob job) {
        LOG.debug("{}: {}", name(stage, step), job.describe());
    }

    @Override
    public void told(Message message) {
        log(message);
    }

    @Override
    public void stepWarned(Stage stage, int step, Message warning) {
        log(warning);
    }

    @Override
    public void reconnected(Stage stage, int step) {
        LOG.warn("{}: the connection was lost and is open again", name(stage, step));
    }

    @Override
    public void stepDone(Stage stage, int step) {
        LOG.info("{} is done", name(stage, step));
    }

    @Override
    public void stepSkipped(Stage stage, int step) {
        LOG.info("{} was done before", name(stage, step));
    }

    @Override
    public void revisionDone(Stage stage) {
        LOG.info("{} is done", name(stage));
    }

    @Override
    public void runFailed(List<Message> messages) {
        messages.forEach(LogListener::log);
    }

    private static void log(Message message) {
        String text = message.code().id() + " " + ForeignNames.shown(message.place()) + ": " + message.text();
        if (message.severity() == Severity.ERROR) {
            LOG.error(text);
        } else if (message.severity() == Severity.WARNING) {
            LOG.warn(text);
        } else {
            LOG.info(text);
        }
    }

    private static String name(Stage stage) {
        return stage.direction().verb() + " " + stage.revision();
    }

    private static String name(Stage stage, int step) {
        return name(stage) + " step " + (step + 1);
    }
}
