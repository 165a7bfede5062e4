/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.BloomFilter;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredIndex;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.catalog.TableState;
import dev.rockhopper.embedded.catalog.VersionGates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The schema that the clauses of one ALTER work on. Source: FE {@code SchemaChangeHandler.analyzeAndCreateJob}. */
final class SchemaDraft {
    private static final String SHADOW = "__starrocks_shadow_";

    private final AlterTarget target;
    private final TableState before;
    private final List<StoredColumn> columns;
    private final List<StoredIndex> indexes;
    private final List<StoredRollup> rollups;
    private final Set<String> widened = new LinkedHashSet<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private Optional<List<String>> sortKey;
    private BloomFilter bloomFilter;
    private boolean bloomChanged;
    private String fieldColumn = "";
    private boolean fast;
    private boolean reordering;
    private boolean ended;
    private boolean onlySortKey;

    SchemaDraft(AlterTarget target) {
        this.target = target;
        this.before = target.state();
        this.columns = new ArrayList<>(before.columns());
        this.indexes = new ArrayList<>(before.indexes());
        this.rollups = new ArrayList<>(before.rollups());
        this.sortKey = before.sortKey();
        this.bloomFilter = before.bloomFilter();
        this.fast = before.fastSchemaEvolution();
    }

    AlterTarget target() {
        return target;
    }

    VersionGates gates() {
        return target.catalog().settings().gates();
    }

    TableState before() {
        return before;
    }

    List<StoredColumn> columns() {
        return columns;
    }

    List<StoredIndex> indexes() {
        return indexes;
    }

    List<StoredRollup> rollups() {
        return rollups;
    }

    Optional<List<String>> sortKey() {
        return sortKey;
    }

    void setSortKey(List<String> changed) {
        sortKey = Optional.of(List.copyOf(changed));
    }

    BloomFilter bloomFilter() {
        return bloomFilter;
    }

    boolean bloomChanged() {
        return bloomChanged;
    }

    void setBloomFilter(BloomFilter changed) {
        bloomFilter = changed;
        bloomChanged = true;
    }

    /** Names of columns whose VARCHAR only became longer. */
    Set<String> widened() {
        return widened;
    }

    /** Names of columns dropped or modified: materialized views over them become inactive. */
    Set<String> touched() {
        return touched;
    }

    /** The column whose fields the last field clause changed: its type may change freely. */
    String fieldColumn() {
        return fieldColumn;
    }

    void setFieldColumn(String column) {
        fieldColumn = column;
    }

    /** Whether the statement is done when it returns. */
    boolean fast() {
        return fast && before.changesAtOnce();
    }

    /** Whether no clause so far rewrites data. */
    boolean evolves() {
        return fast;
    }

    void slow() {
        fast = false;
    }

    /** Whether an ORDER BY changes the order of the columns or the sort key. */
    boolean isReordering() {
        return reordering;
    }

    void reorder() {
        reordering = true;
        fast = false;
    }

    /** Whether a clause has ended the statement: what stands behind it is not looked at (before 3.5.10). */
    boolean isEnded() {
        return ended;
    }

    void end() {
        ended = true;
    }

    /** Sets the columns and indexes back; only the sort key has changed, and nothing more is looked at. */
    void restore() {
        columns.clear();
        columns.addAll(before.columns());
        indexes.clear();
        indexes.addAll(before.indexes());
        rollups.clear();
        rollups.addAll(before.rollups());
        touched.clear();
        bloomFilter = before.bloomFilter();
        onlySortKey = true;
    }

    boolean isOnlySortKey() {
        return onlySortKey;
    }

    int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isNamed(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The column as it stands among the columns until the end: other clauses do not find it by its name. */
    static String shadowName(String name) {
        return SHADOW + name;
    }

    static StoredColumn shadow(StoredColumn column) {
        return column.withName(SHADOW + column.name());
    }

    static String plain(String name) {
        return name.startsWith(SHADOW) ? name.substring(SHADOW.length()) : name;
    }

    static StoredColumn plain(StoredColumn column) {
        return column.withName(plain(column.name()));
    }
}
