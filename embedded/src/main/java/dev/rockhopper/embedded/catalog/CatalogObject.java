/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

/** An object in a database; guarded by the catalog's lock. */
public abstract sealed class CatalogObject permits OlapTable, StoredView, StoredMaterializedView {

    private final long id;
    private final long createdMillis;
    private String name;

    CatalogObject(long id, String name, long createdMillis) {
        this.id = id;
        this.name = name;
        this.createdMillis = createdMillis;
    }

    /** A number that no other object has. */
    public final long id() {
        return id;
    }

    /** Its present name. */
    public final String name() {
        return name;
    }

    /** When it was made, milliseconds since the epoch. */
    public final long createdMillis() {
        return createdMillis;
    }

    /** Gives it another name; its database files it anew. */
    public final void rename(String changed) {
        name = changed;
    }
}
