/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import java.util.Optional;

/** A table; guarded by the catalog's lock. */
public final class OlapTable extends CatalogObject {
    private TableState state;
    private long nextAutoIncrement = 1;
    private Optional<AlterJob> runningJob = Optional.empty();

    /** A table in its first state. */
    public OlapTable(long id, String name, TableState state, long createdMillis) {
        super(id, name, createdMillis);
        this.state = state;
    }

    /** What the table is now. */
    public TableState state() {
        return state;
    }

    /** Puts another state in place. */
    public void setState(TableState changed) {
        state = changed;
    }

    /** The next number of its AUTO_INCREMENT column. */
    public long nextAutoIncrement() {
        return nextAutoIncrement;
    }

    /** Sets the next number of its AUTO_INCREMENT column. */
    public void setNextAutoIncrement(long next) {
        nextAutoIncrement = next;
    }

    /** The job that works on the table; while there is one, the server refuses most other ALTERs. */
    public Optional<AlterJob> runningJob() {
        return runningJob;
    }

    /** Notes that a job works on the table, or that none does. */
    public void setRunningJob(Optional<AlterJob> job) {
        runningJob = job;
    }
}
