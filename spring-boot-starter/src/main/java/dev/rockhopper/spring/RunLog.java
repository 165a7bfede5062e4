/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A run in the log of an application. */
final class RunLog implements RunListener {

    private static final Logger LOG = LoggerFactory.getLogger(Rockhopper.class);

    @Override
    public void revisionStarted(Stage stage) {
        int steps = stage.steps().size();
        LOG.info("{} {} ({})", stage.revision(), stage.message(), steps == 1 ? "1 step" : steps + " steps");
    }

    @Override
    public void stepStarted(Stage stage, int step, String text) {
        LOG.info(
                "{} step {}/{}: {}",
                stage.revision(),
                step + 1,
                stage.steps().size(),
                text.lines().findFirst().orElse(""));
    }

    @Override
    public void jobProgress(Stage stage, int step, AlterJob job) {
        LOG.info(
                "{} step {}: job {} on {}: {} {}",
                stage.revision(),
                step + 1,
                job.id(),
                job.table(),
                job.state(),
                job.progress());
    }

    @Override
    public void told(Message message) {
        if (message.severity() == Severity.INFO) {
            LOG.info("{}", message);
        } else {
            LOG.warn("{}", message);
        }
    }

    @Override
    public void stepWarned(Stage stage, int step, Message warning) {
        LOG.warn("{} step {}: {}", stage.revision(), step + 1, warning);
    }

    @Override
    public void stepDone(Stage stage, int step) {
        LOG.debug("{} step {} is done", stage.revision(), step + 1);
    }

    @Override
    public void stepSkipped(Stage stage, int step) {
        LOG.info("{} step {} was done before", stage.revision(), step + 1);
    }

    @Override
    public void revisionDone(Stage stage) {
        LOG.info("{} is applied", stage.revision());
    }
}
