/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The REFRESH clause of a materialized view.
 *
 * @param moment empty when it was not stated (the server takes IMMEDIATE)
 * @param scheme what starts a refresh
 */
public record Refresh(Optional<Moment> moment, Scheme scheme) {

    /** Whether the first refresh runs at creation. */
    public enum Moment {
        IMMEDIATE,
        DEFERRED
    }

    /** What starts a refresh. */
    public sealed interface Scheme {}

    /** {@code ASYNC}: a change of a base table. */
    public record OnChange() implements Scheme {}

    /** {@code MANUAL}: only a statement. */
    public record Manual() implements Scheme {}

    /** {@code INCREMENTAL}: accepted by the grammar; the server judges. */
    public record Incremental() implements Scheme {}

    /**
     * {@code ASYNC [START(..)] EVERY(INTERVAL n UNIT)}: a schedule.
     *
     * @param start first time, text between the quotes
     * @param every number of units
     * @param unit upper-case: SECOND, MINUTE, HOUR or DAY (and what the grammar accepts besides)
     */
    public record Schedule(Optional<String> start, long every, String unit) implements Scheme {

        public Schedule {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(unit, "unit");
        }
    }

    public Refresh {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(scheme, "scheme");
    }
}
