/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.schema.model.Aggregate;
import java.util.Objects;

/**
 * The aggregate function of a stored value column; key columns have none.
 *
 * @param function the function; {@code NONE} for values of DUPLICATE KEY tables
 * @param implicit whether it follows from the key model ({@code NONE}, {@code REPLACE}) and is not shown
 */
public record StoredAggregate(Aggregate function, boolean implicit) {
    /** Values of DUPLICATE KEY tables. */
    public static final StoredAggregate NONE = new StoredAggregate(Aggregate.of("NONE"), true);
    /** Values of UNIQUE KEY and PRIMARY KEY tables. */
    public static final StoredAggregate REPLACE = new StoredAggregate(Aggregate.of("REPLACE"), true);

    /** A key column of a DUPLICATE KEY table that is one by the word KEY only: SHOW COLUMNS shows its function. */
    public static final StoredAggregate SHOWN_NONE = new StoredAggregate(Aggregate.of("NONE"), false);

    public StoredAggregate {
        Objects.requireNonNull(function, "function");
    }

    /** A function that was written. */
    public static StoredAggregate written(Aggregate aggregate) {
        return new StoredAggregate(aggregate, false);
    }

    /** The upper-case name of the function. */
    public String name() {
        return function.function();
    }

    /** REPLACE or REPLACE_IF_NOT_NULL. */
    public boolean isReplaceFamily() {
        return name().equals("REPLACE") || name().equals("REPLACE_IF_NOT_NULL");
    }
}
