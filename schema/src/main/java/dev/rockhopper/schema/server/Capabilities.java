/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.server;

/**
 * What a server can do, by its version and run mode: the one place for gates that a plan depends on.
 *
 * <p>Source: release notes and commit dates; {@code 4.1.0} stands for everything that its main branch had in April 2026.
 */
public record Capabilities(ServerProfile profile) {

    private ServerVersion version() {
        return profile.version();
    }

    private boolean sharedData() {
        return profile.runMode() == RunMode.SHARED_DATA;
    }

    /** {@code RENAME COLUMN a TO b}. */
    public boolean renamesColumns() {
        return version().atLeast(3, 3, 2);
    }

    /** {@code ADD FIELD}, {@code DROP FIELD}. */
    public boolean altersStructs() {
        return since(3, 2, 10, 3, 3, 2);
    }

    /** {@code MODIFY COLUMN c COMMENT}; older servers need the full definition, which is a rewriting job. */
    public boolean altersColumnCommentsAlone() {
        return version().atLeast(3, 5, 0);
    }

    /** Whether adding and dropping plain columns only changes metadata. */
    public boolean evolvesFast() {
        return sharedData() ? version().atLeast(3, 3, 0) : version().atLeast(3, 2, 0);
    }

    /** Whether such a change is done when the statement returns, and not a short job. */
    public boolean evolvesAtOnce() {
        return !sharedData() || version().atLeast(4, 1, 0);
    }

    /** Whether a longer VARCHAR is a metadata change, also for keys, partition, distribution and sort columns. */
    public boolean widensVarcharFast() {
        return version().atLeast(4, 1, 0);
    }

    /** Whether MODIFY COLUMN of a value column can be a short job (shared-data). */
    public boolean modifiesFast() {
        return sharedData() && version().atLeast(3, 3, 0);
    }

    /** {@code ALTER TABLE t COMMENT = ".."}. */
    public boolean altersTableComments() {
        return version().atLeast(3, 1, 0);
    }

    /** A distribution can be changed (OPTIMIZE). */
    public boolean optimizes() {
        return version().atLeast(3, 2, 0);
    }

    /** An explicit sort key of DUPLICATE, AGGREGATE and UNIQUE KEY tables; PRIMARY KEY tables have it since 3.0. */
    public boolean sortsAllModels() {
        return version().atLeast(3, 3, 0);
    }

    /** {@code CREATE OR REPLACE VIEW}. */
    public boolean replacesViews() {
        return version().atLeast(3, 2, 0);
    }

    /** {@code SECURITY} of views. */
    public boolean securesViews() {
        return version().atLeast(3, 4, 1);
    }

    /** {@code ALTER MATERIALIZED VIEW a SWAP WITH b}. */
    public boolean swapsMaterializedViews() {
        return version().atLeast(3, 1, 0);
    }

    /** Defaults of ARRAY, MAP, STRUCT and JSON columns. */
    public boolean hasComplexDefaults() {
        return version().atLeast(4, 1, 0);
    }

    /** Whether the default of a BOOLEAN column is kept as 1 or 0; older servers keep and compare it as it was written. */
    public boolean normalizesBooleanDefaults() {
        return version().atLeast(4, 1, 0);
    }

    /** Generated columns. */
    public boolean generatesColumns() {
        return sharedData() ? version().atLeast(3, 5, 0) : version().atLeast(3, 1, 0);
    }

    /** Whether a new key column of an AGGREGATE or UNIQUE KEY table is appended to its explicit sort key. */
    public boolean appendsKeysToSortKey() {
        return since(3, 5, 14, 4, 0, 7);
    }

    /** Whether {@code date_trunc} and other expressions, several of them, can partition a table. */
    public boolean partitionsByExpressions() {
        return version().atLeast(3, 4, 0);
    }

    /** A feature that an older branch got in one of its patches: that branch from there on, and everything from the newer version on. */
    private boolean since(int oldMajor, int oldMinor, int oldPatch, int major, int minor, int patch) {
        boolean olderBranch = version().major() == oldMajor && version().minor() == oldMinor;
        return version().atLeast(major, minor, patch)
                || olderBranch && version().patch() >= oldPatch;
    }
}
