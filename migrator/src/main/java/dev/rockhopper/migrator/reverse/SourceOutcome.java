/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What became of one file.
 *
 * @param file the file
 * @param state whether it was written
 * @param patch what would make it what the database says, as a unified diff; empty unless the state is {@link State#DIFFERS}
 */
public record SourceOutcome(Path file, State state, List<String> patch) {

    /** What became of it. */
    public enum State {
        WRITTEN,
        /** It holds that text already. */
        UNCHANGED,
        /** It holds another text and is left as it is. */
        DIFFERS
    }

    public SourceOutcome {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(state, "state");
        patch = List.copyOf(patch);
    }
}
