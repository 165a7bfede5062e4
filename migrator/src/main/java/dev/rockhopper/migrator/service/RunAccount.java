/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.migrator.run.StepFailedException;
import dev.rockhopper.migrator.run.StepText;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Counts what a run does, and can say what is left when it fails. */
final class RunAccount implements RunListener {

    private int done;

    /**
     * The failure as people should see it: with what was done and what is left, if anything was done at all.
     *
     * @param half whether the books say that a revision is half done: a job may go on
     */
    RockhopperException explain(StepFailedException e, List<Stage> stages, ServerProfile server, BooleanSupplier half) {
        if (done == 0 && !half.getAsBoolean()) {
            return e;
        }
        if (e.messages().get(0).code() == RunCode.LOCK_LOST) {
            return new InterruptedRunException(
                    e,
                    unfinished(
                            e,
                            ". Whoever has or had the lock may have done more.",
                            "rockhopper current and rockhopper history --steps show it."));
        }
        List<String> rest = new ArrayList<>();
        boolean behind = false;
        for (Stage stage : stages) {
            int from = stage.equals(e.stage()) ? e.step() : 0;
            behind = behind || stage.equals(e.stage());
            for (int i = from; behind && i < stage.steps().size(); i++) {
                String text = StepText.of(stage.steps().get(i), server);
                rest.add("  " + stage.revision() + " step " + (i + 1) + ": " + firstLine(text));
            }
        }
        String command = e.stage().direction().verb();
        return new InterruptedRunException(
                e,
                unfinished(
                        e,
                        ". Not done:" + System.lineSeparator() + String.join(System.lineSeparator(), rest),
                        "rockhopper resume (or " + command + ") goes on with the first of these."));
    }

    private Message unfinished(StepFailedException e, String rest, String remedy) {
        return new Message(
                RunCode.UNFINISHED,
                Severity.WARNING,
                e.stage().revision(),
                done + (done == 1 ? " step is" : " steps are") + " done and recorded" + rest,
                remedy);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end) + " …";
    }

    @Override
    public void stepDone(Stage stage, int step) {
        done++;
    }

    @Override
    public void stepSkipped(Stage stage, int step) {
        done++;
    }
}
