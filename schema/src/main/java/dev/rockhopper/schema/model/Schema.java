/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All objects of one database, and those of other databases that belong to the same model, under their {@link ForeignNames}.
 *
 * @param database name of the database; empty when the schema is not bound to one
 * @param objects by name, in the order of their source
 * @param unmanaged objects that exist but that Rockhopper does not model; their names are taken, they are never changed or dropped
 */
public record Schema(String database, Map<String, SchemaObject> objects, List<UnmanagedObject> unmanaged) {

    public Schema {
        Objects.requireNonNull(database, "database");
        objects = Copies.of(objects);
        unmanaged = List.copyOf(unmanaged);
        objects.forEach((name, object) -> {
            if (!name.equals(object.name())) {
                throw new IllegalArgumentException("object " + object.name() + " is filed under " + name);
            }
        });
    }

    /** A schema without objects and without a database name. */
    public static Schema empty() {
        return new Schema("", Map.of(), List.of());
    }

    /**
     * A schema of the given objects, not bound to a database.
     *
     * @throws IllegalArgumentException if two objects have the same name
     */
    public static Schema of(Collection<? extends SchemaObject> objects) {
        Map<String, SchemaObject> byName = new LinkedHashMap<>();
        for (SchemaObject object : objects) {
            if (byName.put(object.name(), object) != null) {
                throw new IllegalArgumentException("two objects are named " + object.name());
            }
        }
        return new Schema("", byName, List.of());
    }

    /** The object of that name, of any kind. */
    public Optional<SchemaObject> object(String name) {
        return Optional.ofNullable(objects.get(name));
    }

    /** The table of that name; empty if there is none or it is of another kind. */
    public Optional<Table> table(String name) {
        return objects.get(name) instanceof Table table ? Optional.of(table) : Optional.empty();
    }

    /** The objects of one kind, in order. */
    public <T extends SchemaObject> List<T> all(Class<T> kind) {
        return objects.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** This schema with {@code object} added or replaced under its name. */
    public Schema with(SchemaObject object) {
        return withAll(List.of(object));
    }

    /** This schema with all these objects added or replaced under their names. */
    public Schema withAll(Collection<? extends SchemaObject> more) {
        Map<String, SchemaObject> changed = new LinkedHashMap<>(objects);
        more.forEach(object -> changed.put(object.name(), object));
        return new Schema(database, changed, unmanaged);
    }

    /** This schema without the object of that name. */
    public Schema without(String name) {
        Map<String, SchemaObject> changed = new LinkedHashMap<>(objects);
        changed.remove(name);
        return new Schema(database, changed, unmanaged);
    }

    /** This schema with another set of objects. */
    public Schema withObjects(Collection<? extends SchemaObject> changed) {
        return new Schema(database, of(changed).objects(), unmanaged);
    }

    /** This schema bound to a database; objects that were named as such of that database have plain names from now on. */
    public Schema inDatabase(String name) {
        return Databases.homecoming(this, name);
    }
}
