/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import dev.rockhopper.schema.model.Schema;
import java.util.List;
import java.util.Objects;

/**
 * A schema as it is after certain revisions.
 *
 * @param schema the schema
 * @param heads ids of the newest revisions that it contains; several between two branches and their merge
 */
public record Snapshot(Schema schema, List<String> heads) {

    public Snapshot {
        Objects.requireNonNull(schema, "schema");
        heads = List.copyOf(heads);
    }
}
