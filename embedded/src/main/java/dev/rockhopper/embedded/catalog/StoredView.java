/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.schema.model.ViewSecurity;
import java.util.List;

/** A view; guarded by the catalog's lock. */
public final class StoredView implements CatalogObject {
    private final long id;
    private final long createdMillis;
    private String name;
    private Definition definition;

    /**
     * What a view says.
     *
     * @param columns named, with types frozen at definition
     * @param query text, verbatim
     */
    public record Definition(List<StoredColumn> columns, String query, String comment, ViewSecurity security) {
        public Definition {
            columns = List.copyOf(columns);
        }
    }

    /** A view. */
    public StoredView(long id, String name, Definition definition, long createdMillis) {
        this.id = id;
        this.name = name;
        this.definition = definition;
        this.createdMillis = createdMillis;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long createdMillis() {
        return createdMillis;
    }

    @Override
    public void rename(String changed) {
        name = changed;
    }

    /** What it says now. */
    public Definition definition() {
        return definition;
    }

    /** Replaces what it says. */
    public void setDefinition(Definition changed) {
        definition = changed;
    }
}
