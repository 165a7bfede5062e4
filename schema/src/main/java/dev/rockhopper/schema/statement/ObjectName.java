/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.statement;

import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as written in a statement.
 *
 * @param catalog empty when not written
 * @param database empty when not written
 * @param name the object's own name
 */
public record ObjectName(Optional<String> catalog, Optional<String> database, String name) {

    /** The catalog of everything that is not external. Source: FE class {@code InternalCatalog}. */
    private static final String INTERNAL_CATALOG = "default_catalog";

    public ObjectName {
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(database, "database");
        Objects.requireNonNull(name, "name");
    }

    /** An unqualified name; that of an object in another database ({@link ForeignNames}) is qualified by it. */
    public static ObjectName of(String name) {
        return new ObjectName(Optional.empty(), ForeignNames.database(name), ForeignNames.bare(name));
    }

    /** A name in a database. */
    public static ObjectName of(String database, String name) {
        return new ObjectName(Optional.empty(), Optional.of(database), name);
    }

    /** The name for people: {@code crm.customers}. */
    public String shown() {
        return Stream.of(catalog.stream(), database.stream(), Stream.of(name))
                .flatMap(each -> each)
                .collect(Collectors.joining("."));
    }

    /** Whether it is a name in another catalog than the server's own. */
    public boolean isExternal() {
        return catalog.filter(each -> !each.equals(INTERNAL_CATALOG)).isPresent();
    }

    /**
     * Under which name a schema has the object.
     *
     * @param own the database of the schema; empty when not known
     */
    public String key(String own) {
        return database.filter(each -> !each.equals(own))
                .map(each -> ForeignNames.in(each, name))
                .orElse(name);
    }

    /**
     * Under which name a schema has the object; where nobody knows the schema's database, a qualified name may mean it.
     */
    public String key(Schema schema) {
        String key = key(schema.database());
        boolean own = schema.database().isEmpty()
                && schema.object(key).isEmpty()
                && schema.object(name).isPresent();
        return own ? name : key;
    }
}
