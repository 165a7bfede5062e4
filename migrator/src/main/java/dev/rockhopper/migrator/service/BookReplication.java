/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.live.Cluster;
import dev.rockhopper.migrator.run.BookTables;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The number of replicas of the books where nobody stated it: the server's default is 3, and it refuses a table that needs more than there
 * are live backends (FE configuration {@code default_replication_num}).
 */
final class BookReplication {

    private static final String PROPERTY = "replication_num";
    private static final int SERVER_DEFAULT = 3;

    private BookReplication() {}

    /** The books with as many replicas as a small cluster can hold; unchanged for a cluster that is large or not visible. */
    static BookTables fit(BookTables books, Connection connection) {
        if (books.properties().containsKey(PROPERTY)) {
            return books;
        }
        OptionalInt alive = Cluster.aliveBackends(connection);
        if (alive.isEmpty() || alive.getAsInt() == 0 || alive.getAsInt() >= SERVER_DEFAULT) {
            return books;
        }
        Map<String, String> properties = new HashMap<>(books.properties());
        properties.put(PROPERTY, Integer.toString(alive.getAsInt()));
        return new BookTables(books.name(), properties);
    }
}
