/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import java.util.Objects;
import java.util.Optional;

/**
 * A name as written in a statement.
 *
 * @param catalog empty when not written
 * @param database empty when not written
 * @param name the object's own name
 */
public record ObjectName(Optional<String> catalog, Optional<String> database, String name) {

    public ObjectName {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(name, "name");
    }

    /** An unqualified name. */
    public static ObjectName of(String name) {
        return new ObjectName(Optional.empty(), Optional.empty(), name);
    }

    /** A name in a database. */
    public static ObjectName of(String database, String name) {
        return new ObjectName(Optional.empty(), Optional.of(database), name);
    }
}
