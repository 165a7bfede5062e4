/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import dev.rockhopper.schema.model.ViewSecurity;
import java.util.List;

/** A view; guarded by the catalog's lock. */
public final class StoredView extends CatalogObject {
    private Definition definition;

    /**
     * What a view says.
     *
     * @param columns named, with types frozen at definition
     * @param query text, verbatim
     * @param home the database of the names in it that have none: the current one when it was defined
     */
    public record Definition(
            List<StoredColumn> columns, String query, String home, String comment, ViewSecurity security) {
        public Definition {
            columns = List.copyOf(columns);
        }
    }

    /** A view. */
    public StoredView(long id, String name, Definition definition, long createdMillis) {
        super(id, name, createdMillis);
        this.definition = definition;
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
