/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.model.Refresh;
import java.util.Optional;

/** The REFRESH clause of a materialized view: a scheme, perhaps with a moment. */
public final class RefreshClause {

    private Optional<Refresh.Moment> moment = Optional.empty();
    private Optional<Refresh.Scheme> scheme = Optional.empty();

    RefreshClause() {}

    /** {@code ASYNC}: whenever a base table changes. */
    public RefreshClause async() {
        return scheme(new Refresh.OnChange());
    }

    /** {@code ASYNC EVERY (INTERVAL every unit)}; unit SECOND, MINUTE, HOUR or DAY. */
    public RefreshClause async(long every, String unit) {
        return scheme(new Refresh.Schedule(Optional.empty(), every, unit));
    }

    /** {@code ASYNC START ("start") EVERY (INTERVAL every unit)}. */
    public RefreshClause async(String start, long every, String unit) {
        return scheme(new Refresh.Schedule(Optional.of(start), every, unit));
    }

    /** {@code MANUAL}: only by a statement. */
    public RefreshClause manual() {
        return scheme(new Refresh.Manual());
    }

    /** {@code INCREMENTAL}: accepted by the grammar; the server judges. */
    public RefreshClause incremental() {
        return scheme(new Refresh.Incremental());
    }

    /** {@code IMMEDIATE}: filled at creation. */
    public RefreshClause immediate() {
        moment = Optional.of(Refresh.Moment.IMMEDIATE);
        return this;
    }

    /** {@code DEFERRED}: not filled at creation. */
    public RefreshClause deferred() {
        moment = Optional.of(Refresh.Moment.DEFERRED);
        return this;
    }

    Refresh refresh(String place) {
        return new Refresh(
                moment,
                scheme.orElseThrow(() ->
                        Problems.incomplete(place, "The refresh scheme is missing.", "Say .async() or .manual().")));
    }

    private RefreshClause scheme(Refresh.Scheme stated) {
        scheme = Optional.of(stated);
        return this;
    }
}
