/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.console.Usage;
import dev.rockhopper.migrator.run.StepState;
import java.util.Map;

/** The words by which an operator says what became of a step. */
public final class Marks {

    private static final Map<String, StepState> WORDS =
            Map.of("done", StepState.DONE, "not-run", StepState.FAILED, "skip", StepState.SKIPPED);

    private Marks() {}

    static StepState state(String word) {
        if (!WORDS.containsKey(word)) {
            throw Usage.error("A step cannot be marked as \"" + word + "\".", "Use done, not-run or skip.");
        }
        return WORDS.get(word);
    }
}
