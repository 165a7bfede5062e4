/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.live.job.AlterJob;
import dev.rockhopper.schema.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a run tells. */
final class Events implements RunListener {

    final List<String> lines = new ArrayList<>();
    final List<Message> warnings = new ArrayList<>();

    @Override
    public void revisionStarted(Stage stage) {
        lines.add("begin " + stage.revision());
    }

    @Override
    public void stepStarted(Stage stage, int step, String text) {
        lines.add("start " + step);
    }

    @Override
    public void jobProgress(Stage stage, int step, AlterJob job) {
        String line = "job " + step + " " + job.kind();
        if (!lines.get(lines.size() - 1).equals(line)) {
            lines.add(line);
        }
    }

    @Override
    public void stepWarned(Stage stage, int step, Message warning) {
        lines.add("warned " + step);
        warnings.add(warning);
    }

    @Override
    public void stepDone(Stage stage, int step) {
        lines.add("done " + step);
    }

    @Override
    public void stepSkipped(Stage stage, int step) {
        lines.add("skipped " + step);
    }

    @Override
    public void revisionDone(Stage stage) {
        lines.add("end " + stage.revision());
    }
}
