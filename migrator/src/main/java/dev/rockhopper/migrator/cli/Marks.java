/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.run.StepState;
import java.util.Map;

/** The words by which an operator says what became of a step. */
final class Marks {

    private static final Map<String, StepState> WORDS =
            Map.of("done", StepState.DONE, "not-run", StepState.FAILED, "skip", StepState.SKIPPED);

    private Marks() {}

    static StepState state(String word) {
        if (!WORDS.containsKey(word)) {
            throw BaseCommand.usage("A step cannot be marked as \"" + word + "\".", "Use done, not-run or skip.");
        }
        return WORDS.get(word);
    }
}
