/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.statement.Position;
import java.util.Optional;

/** Where a new field of a STRUCT goes. */
public final class FieldOptions {

    private Optional<Position> position = Optional.empty();

    FieldOptions() {}

    /** {@code FIRST}. */
    public void first() {
        position = Optional.of(new Position.First());
    }

    /** {@code AFTER field}. */
    public void after(String field) {
        position = Optional.of(new Position.After(field));
    }

    Optional<Position> position() {
        return position;
    }
}
