/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

/** An object in a database; guarded by the catalog's lock. */
public sealed interface CatalogObject permits OlapTable, StoredView, StoredMaterializedView {
    /** A number that no other object has. */
    long id();

    /** Its present name. */
    String name();

    /** When it was made, milliseconds since the epoch. */
    long createdMillis();

    /** Gives it another name; its database files it anew. */
    void rename(String name);
}
