/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/** All databases and jobs of a server, behind one lock. */
public final class Catalog {
    /** The internal catalog. */
    public static final String NAME = "default_catalog";

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Database> databases = new TreeMap<>();
    private final ServerSettings settings;
    private final Jobs jobs;
    private long lastId = 10000;

    /** An empty catalog. */
    public Catalog(ServerSettings settings) {
        this.settings = settings;
        this.jobs = new Jobs(this, settings);
    }

    /** The one lock: hold it for each statement. */
    public ReentrantLock lock() {
        return lock;
    }

    public ServerSettings settings() {
        return settings;
    }

    public Jobs jobs() {
        return jobs;
    }

    /** A number that was never given before. */
    public long nextId() {
        return ++lastId;
    }

    /** All databases by name. */
    public Collection<Database> databases() {
        return databases.values();
    }

    /** The database of that name, with case. */
    public Optional<Database> database(String name) {
        return Optional.ofNullable(databases.get(name));
    }

    /** Makes an empty database; the name must be free. */
    public Database create(String name, Map<String, String> properties) {
        Database database = new Database(nextId(), name, properties);
        databases.put(name, database);
        return database;
    }

    /** Takes a database away. */
    public void drop(Database database) {
        databases.remove(database.name());
    }
}
