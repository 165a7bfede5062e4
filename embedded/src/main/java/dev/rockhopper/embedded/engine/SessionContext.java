/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.ErrorCode;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.protocol.Client;
import dev.rockhopper.embedded.rows.RowStore;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.Optional;

/** What one connection is about: its user, its current database. */
final class SessionContext {
    private final Catalog catalog;
    private final String user;
    private final int connectionId;
    private final String remoteAddress;
    private final RowStore store;
    private Variables variables;
    private Optional<String> database = Optional.empty();
    private boolean inTransaction;

    SessionContext(Catalog catalog, RowStore store, Client client) {
        this.catalog = catalog;
        this.store = store;
        this.user = client.user();
        this.connectionId = client.connectionId();
        this.remoteAddress = client.remoteAddress();
        resetVariables();
    }

    /** Whether BEGIN was said and neither COMMIT nor ROLLBACK. */
    boolean inTransaction() {
        return inTransaction;
    }

    void setInTransaction(boolean begun) {
        inTransaction = begun;
    }

    RowStore store() {
        return store;
    }

    Variables variables() {
        return variables;
    }

    /** Sets all variables back. */
    void resetVariables() {
        boolean sharedData = catalog.settings().profile().runMode() == RunMode.SHARED_DATA;
        variables = new Variables(version(), sharedData ? "shared_data" : "shared_nothing");
    }

    /** What {@code current_version()} says. */
    String version() {
        return VersionText.of(catalog.settings().profile().version());
    }

    Catalog catalog() {
        return catalog;
    }

    String user() {
        return user;
    }

    int connectionId() {
        return connectionId;
    }

    String remoteAddress() {
        return remoteAddress;
    }

    /** The name of the current database; empty when there is none. */
    Optional<String> database() {
        return database;
    }

    void use(Optional<String> name) {
        database = name;
    }

    /** The database that a name is in: the one that it says, else the current one. */
    String databaseNameOf(ObjectName name) {
        name.catalog().ifPresent(SessionContext::requireInternal);
        return name.database()
                .or(() -> database)
                .orElseThrow(() -> Refusal.analysis(ErrorCode.NO_DATABASE, "No database selected"));
    }

    static void requireInternal(String catalogName) {
        if (!catalogName.equals(Catalog.NAME)) {
            throw Refusal.of(ErrorCode.UNKNOWN_CATALOG, "Unknown catalog '" + catalogName + "'");
        }
    }

    /** The database that a name is in. */
    Database databaseOf(ObjectName name) {
        String databaseName = databaseNameOf(name);
        return catalog.database(databaseName)
                .orElseThrow(
                        () -> Refusal.analysis(ErrorCode.UNKNOWN_DATABASE, "Unknown database '" + databaseName + "'"));
    }
}
