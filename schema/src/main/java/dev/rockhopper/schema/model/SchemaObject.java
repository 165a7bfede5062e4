/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Optional;

/** A named object of a database that Rockhopper manages. */
public sealed interface SchemaObject permits Table, View, MaterializedView {

    /** The name as written; compared with case, as the server does. In a model of several databases see {@link ForeignNames}. */
    String name();

    /** The comment; empty if there is none. */
    String comment();

    /** The query that defines a view or materialized view; empty for a table. */
    default Optional<String> definition() {
        return Optional.empty();
    }
}
