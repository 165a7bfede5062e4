/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.model.Schema;
import java.util.List;
import java.util.Objects;

/**
 * One revision to run in one direction.
 *
 * @param revision id of the revision
 * @param message its one line for people
 * @param parents ids of the revisions before it
 * @param checksum of its source
 * @param direction which way
 * @param before the schema that the revisions say is there before the first step
 * @param steps in order
 */
public record Stage(
        String revision,
        String message,
        List<String> parents,
        String checksum,
        Direction direction,
        Schema before,
        List<RecordedStep> steps) {

    public Stage {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(message, "message");
        parents = List.copyOf(parents);
        Objects.requireNonNull(checksum, "checksum");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(before, "before");
        steps = List.copyOf(steps);
    }
}
