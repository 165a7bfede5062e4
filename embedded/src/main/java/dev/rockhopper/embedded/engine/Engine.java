/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.ServerSettings;
import dev.rockhopper.embedded.protocol.Client;
import dev.rockhopper.embedded.protocol.Session;
import dev.rockhopper.embedded.protocol.SessionFactory;
import dev.rockhopper.embedded.rows.RowStore;

/** The server without its network: opens sessions on one catalog. */
public final class Engine implements SessionFactory, AutoCloseable {
    private final Catalog catalog;
    private final RowStore store = new RowStore();

    /** An engine without databases. */
    public Engine(ServerSettings settings) {
        this.catalog = new Catalog(settings);
    }

    @Override
    public Session open(Client client) {
        return new EngineSession(new SessionContext(catalog, store, client));
    }

    @Override
    public void close() {
        store.close();
    }

    /** Everything that exists; hold its lock while looking. */
    public Catalog catalog() {
        return catalog;
    }
}
