/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.List;

/**
 * What versions answer differently, one method a difference.
 *
 * <p>Source: two recorded frontends (one between 3.5 and 4.0, one of April 2026), dates of the commits between them, release notes. What
 * came to main after branch 4.0 was cut counts as 4.1 unless the notes of a patch release name it.
 */
public record VersionGates(ServerVersion version) {

    /** The text of a type: the fields of a STRUCT stand in backquotes (FE pull request 68967); nothing else in a type does. */
    public String fieldNames(String typeText) {
        return version.atLeast(4, 1, 0) ? typeText : typeText.replace("`", "");
    }

    /** VARBINARY without a length gets the greatest one (70975). */
    public boolean completesVarbinary() {
        return version.atLeast(4, 1, 0);
    }

    /** VARBINARY can be a key or distribution column. */
    public boolean canBeKey(TypeKind kind) {
        return kind.canBeKey() && (kind != TypeKind.VARBINARY || version.atLeast(4, 0, 0));
    }

    /** The size of an automatic bucket of a RANDOM table. */
    public long bucketSize() {
        return version.atLeast(4, 0, 0) ? 1L << 30 : 1L << 32;
    }

    /** {@code bucket_size} is refused where it has no meaning (60523). */
    public boolean checksBucketSize() {
        return version.atLeast(4, 0, 0);
    }

    /** The default of {@code flat_json.sparsity.factor} (64489). */
    public String flatJsonSparsity() {
        return version.atLeast(4, 1, 0) ? "0.3" : "0.9";
    }

    /** Tables in object storage have {@code file_bundling}, on if not written. */
    public boolean hasFileBundling() {
        return version.atLeast(4, 0, 0);
    }

    /** Tables in object storage change their schema in the metadata alone. */
    public boolean hasSharedDataEvolution() {
        return version.atLeast(4, 1, 0);
    }

    /** {@code table_query_timeout} (67547). */
    public boolean hasQueryTimeout() {
        return version.atLeast(4, 0, 6);
    }

    /** {@code enable_statistic_collect_on_first_load} (65463). */
    public boolean hasFirstLoadStatistics() {
        return since(3, 5, 9, 4, 0, 2);
    }

    /** {@code AGGREGATE KEY} tables refuse {@code DISTRIBUTED BY RANDOM} (65199); before, only those with a REPLACE column. */
    public boolean refusesRandomAggregates() {
        return version.atLeast(4, 1, 0);
    }

    /** A BOOLEAN default is kept as 1 or 0 and not as it was written. */
    public boolean normalizesBooleans() {
        return version.atLeast(4, 1, 0);
    }

    /** {@code DEFAULT now()} without brackets, defaults of JSON, VARBINARY and complex types (66840 and others). */
    public boolean hasNewDefaults() {
        return version.atLeast(4, 1, 0);
    }

    /** The type VARIANT (63639). */
    public boolean hasVariant() {
        return version.atLeast(4, 1, 0);
    }

    /** Whether GIN indexes are switched on by default, and allowed on PRIMARY KEY tables. */
    public boolean hasGin() {
        return version.atLeast(4, 0, 0);
    }

    /** A clause that must be alone is refused beside others (66208); before, it was accepted and some clauses were lost. */
    public boolean refusesCombinations() {
        return since(3, 5, 10, 4, 0, 2);
    }

    /** A longer VARCHAR is a change of metadata, also for keys, partition, distribution and sort columns. */
    public boolean widensFast() {
        return version.atLeast(4, 1, 0);
    }

    /** A new key column of an AGGREGATE or UNIQUE KEY table joins its explicit sort key. */
    public boolean completesSortKey() {
        return since(3, 5, 14, 4, 0, 7);
    }

    /** The hidden columns of partition expressions are not shown. */
    public boolean hidesPartitionColumns() {
        return since(3, 5, 15, 4, 0, 8);
    }

    /** The columns of a table that SHOW CREATE TABLE and {@code information_schema.columns} show. */
    public List<StoredColumn> shown(TableState state) {
        return hidesPartitionColumns() ? state.visibleColumns() : state.columns();
    }

    /** The query of a view is kept as it was written (68040). */
    public boolean keepsViewText() {
        return version.atLeast(4, 0, 6);
    }

    /** The query of a materialized view is kept as it was written (64318). */
    public boolean keepsMaterializedViewText() {
        return version.atLeast(4, 0, 2);
    }

    /** {@code information_schema.tables} has no engine for views; before, an empty one. */
    public boolean hidesEngineOfViews() {
        return version.atLeast(4, 1, 0);
    }

    /** {@code REFRESH SCHEDULE} is a word of its own for a refresh by time. */
    public boolean hasScheduleWord() {
        return version.atLeast(4, 1, 0);
    }

    /** Whether the grammar has all that the newest has. */
    public boolean hasEverySyntax() {
        return version.atLeast(4, 1, 0);
    }

    /** {@code ALTER TABLE t AUTO_INCREMENT = n}. */
    public boolean setsAutoIncrement() {
        return since(3, 5, 6, 4, 0, 0);
    }

    /** {@code DISTRIBUTED BY .. DEFAULT BUCKETS n}. */
    public boolean setsDefaultBuckets() {
        return since(3, 5, 8, 4, 0, 1);
    }

    /** {@code MODIFY COLUMN c COMMENT}. */
    public boolean commentsColumns() {
        return version.atLeast(3, 5, 0);
    }

    /** {@code ADD FIELD} and {@code DROP FIELD}. */
    public boolean altersFields() {
        return since(3, 2, 10, 3, 3, 2);
    }

    /** {@code RENAME COLUMN}. */
    public boolean renamesColumns() {
        return version.atLeast(3, 3, 2);
    }

    /** {@code ALTER TABLE t COMMENT = 's'}. */
    public boolean commentsTables() {
        return version.atLeast(3, 1, 0);
    }

    /** {@code ALTER TABLE t DISTRIBUTED BY}. */
    public boolean optimizes() {
        return version.atLeast(3, 2, 0);
    }

    /** {@code CREATE OR REPLACE VIEW}. */
    public boolean replacesViews() {
        return version.atLeast(3, 2, 0);
    }

    /** {@code SECURITY} of views. */
    public boolean securesViews() {
        return version.atLeast(3, 4, 1);
    }

    /** A feature that an older branch got in one of its patches. */
    private boolean since(int oldMajor, int oldMinor, int oldPatch, int major, int minor, int patch) {
        boolean olderBranch = version.major() == oldMajor && version.minor() == oldMinor;
        return version.atLeast(major, minor, patch) || olderBranch && version.patch() >= oldPatch;
    }
}
