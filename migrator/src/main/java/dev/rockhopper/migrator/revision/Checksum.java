/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import java.util.Objects;
import java.util.Optional;

/**
 * Tells whether a revision was edited.
 *
 * <p>Sources are compared where both sides have one; a revision from a compiled class has none, then its recorded steps are compared
 * ({@link LoadedRevision#is}).
 *
 * @param source hash of the source; empty for a compiled class
 * @param steps hash of the recorded steps
 */
public record Checksum(Optional<String> source, String steps) {

    private static final String SOURCE = "src1:";
    private static final String STEPS = "stp1:";

    public Checksum {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(steps, "steps");
    }

    /** Reads what {@link #toString} wrote; empty for any other text, for example that of another version. */
    public static Optional<Checksum> parse(String text) {
        String[] parts = text.split(";", -1);
        String last = parts[parts.length - 1];
        if (parts.length > 2 || !last.startsWith(STEPS) || parts.length == 2 && !parts[0].startsWith(SOURCE)) {
            return Optional.empty();
        }
        Optional<String> source =
                parts.length == 2 ? Optional.of(parts[0].substring(SOURCE.length())) : Optional.empty();
        return Optional.of(new Checksum(source, last.substring(STEPS.length())));
    }

    /** The form for the journal: {@code src1:…;stp1:…}, ASCII, at most 140 characters. */
    @Override
    public String toString() {
        return source.map(hash -> SOURCE + hash + ";").orElse("") + STEPS + steps;
    }
}
