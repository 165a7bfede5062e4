/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.schema.model.Refresh;
import dev.rockhopper.schema.model.ViewColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An asynchronous materialized view; guarded by the catalog's lock. */
public final class StoredMaterializedView extends CatalogObject {
    private TableState state;
    private Definition definition;
    private Optional<String> inactiveReason = Optional.empty();

    /**
     * What a materialized view says.
     *
     * @param columns in the order of the query, with comments
     * @param partitionTerms as shown
     * @param query text, verbatim
     * @param home the database of the names in it that have none: the current one when it was defined
     * @param refresh moment and scheme
     * @param baseObjects qualified names of what the query reads
     */
    public record Definition(
            List<ViewColumn> columns,
            List<String> partitionTerms,
            String query,
            String home,
            Refresh refresh,
            Set<String> baseObjects) {
        public Definition {
            columns = List.copyOf(columns);
            partitionTerms = List.copyOf(partitionTerms);
            baseObjects = Set.copyOf(baseObjects);
        }

        /** The same with another refresh. */
        public Definition withRefresh(Refresh changed) {
            return new Definition(columns, partitionTerms, query, home, changed, baseObjects);
        }
    }

    /** A materialized view; {@code state} is its storage as a table. */
    public StoredMaterializedView(long id, String name, TableState state, Definition definition, long createdMillis) {
        super(id, name, createdMillis);
        this.state = state;
        this.definition = definition;
    }

    /** Its storage as a table. */
    public TableState state() {
        return state;
    }

    /** Puts another storage in place. */
    public void setState(TableState changed) {
        state = changed;
    }

    /** What it says. */
    public Definition definition() {
        return definition;
    }

    /** Replaces what it says. */
    public void setDefinition(Definition changed) {
        definition = changed;
    }

    /** Why it is not active; empty when it is. */
    public Optional<String> inactiveReason() {
        return inactiveReason;
    }

    /** Makes it active (empty) or inactive. */
    public void setInactiveReason(Optional<String> reason) {
        inactiveReason = reason;
    }
}
