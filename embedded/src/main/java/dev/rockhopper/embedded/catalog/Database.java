/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A database; guarded by the catalog's lock. */
public final class Database {
    private final long id;
    private final String name;
    private final Map<String, String> properties;
    private final Map<String, CatalogObject> objects = new TreeMap<>();
    private final Map<String, OlapTable> recycleBin = new LinkedHashMap<>();

    private final Map<String, Load> loads = new LinkedHashMap<>();

    /**
     * An INSERT that ended well.
     *
     * @param id its job
     * @param label which no other may have
     * @param millis when it ended
     */
    public record Load(long id, String label, long millis) {}

    /** An empty database. */
    public Database(long id, String name, Map<String, String> properties) {
        this.id = id;
        this.name = name;
        this.properties = Map.copyOf(properties);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Map<String, String> properties() {
        return properties;
    }

    /** All objects by name. */
    public Collection<CatalogObject> objects() {
        return objects.values();
    }

    /** The object of that name, with case. */
    public Optional<CatalogObject> object(String objectName) {
        return Optional.ofNullable(objects.get(objectName));
    }

    /** Files an object under its name. */
    public void add(CatalogObject object) {
        objects.put(object.name(), object);
    }

    /** Takes an object away. */
    public void remove(CatalogObject object) {
        objects.remove(object.name());
    }

    /** Files an object under another name. */
    public void rename(CatalogObject object, String changed) {
        objects.remove(object.name());
        object.rename(changed);
        objects.put(changed, object);
    }

    /** Lets two objects change their names. */
    public void swap(CatalogObject a, CatalogObject b) {
        String nameOfA = a.name();
        a.rename(b.name());
        b.rename(nameOfA);
        objects.put(a.name(), a);
        objects.put(b.name(), b);
    }

    /** Takes a table away so that RECOVER can bring it back. */
    public void recycle(OlapTable table) {
        objects.remove(table.name());
        recycleBin.put(table.name(), table);
    }

    /** The INSERTs that ended well, oldest first. */
    public Collection<Load> loads() {
        return List.copyOf(loads.values());
    }

    /** Whether an INSERT with that label ended well; the label of one that failed is free. Source: FE class {@code DatabaseTransactionMgr}. */
    public boolean knowsLabel(String label) {
        return loads.containsKey(label);
    }

    /** Files an INSERT that ended well. */
    public void add(Load load) {
        loads.put(load.label(), load);
    }

    /** The tables that RECOVER can bring back. */
    public Collection<OlapTable> recycled() {
        return List.copyOf(recycleBin.values());
    }

    /** Takes a dropped table out of the recycle bin. */
    public Optional<OlapTable> unrecycle(String tableName) {
        return Optional.ofNullable(recycleBin.remove(tableName));
    }
}
