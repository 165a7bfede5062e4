/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;

/** A run ended in the middle: what was done stays recorded, the rest is listed, and the next run goes on from there. */
public final class StepFailedException extends RockhopperException {

    private static final long serialVersionUID = 1L;

    private final transient Stage stage;
    private final int step;
    private final String statement;

    StepFailedException(Message message, Stage stage, int step, String statement, Throwable cause) {
        super(List.of(message), cause);
        this.stage = stage;
        this.step = step;
        this.statement = statement;
    }

    /** The revision that was being run. */
    public Stage stage() {
        return stage;
    }

    /** Position of the step that failed, from 0. */
    public int step() {
        return step;
    }

    /** The text of the step that failed. */
    public String statement() {
        return statement;
    }
}
