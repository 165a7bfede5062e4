/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.message.RockhopperException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The connections that a reading uses: the caller's, and more of its own when there is much to read.
 *
 * <p>One round trip for each object is what costs: the FE announces no multi statements, so that a driver cannot send many at once.
 */
final class ReadingConnections implements AutoCloseable {

    /** So many objects keep one connection busy for about as long as it takes to open another one. */
    static final int OBJECTS_EACH = 32;

    /** A polite number: an FE allows 1,024 connections to a user by default. */
    static final int MOST = 8;

    private final List<Connection> all;

    private ReadingConnections(List<Connection> all) {
        this.all = all;
    }

    /**
     * Opens what is worth it. That no further connection can be had, for example by a limit of the user, is no failure: one is enough.
     *
     * @param first the caller's; not closed here
     * @param more opens others
     * @param objects how many are to be read
     */
    static ReadingConnections open(Connection first, Optional<Connector> more, int objects) {
        List<Connection> all = new ArrayList<>(List.of(first));
        int wanted = Math.min(MOST, (objects + OBJECTS_EACH - 1) / OBJECTS_EACH);
        try {
            while (more.isPresent() && all.size() < wanted) {
                all.add(more.get().open());
            }
        } catch (RockhopperException refused) {
            return new ReadingConnections(all);
        }
        return new ReadingConnections(all);
    }

    /** All of them, the caller's first. */
    List<Connection> all() {
        return all;
    }

    @Override
    public void close() {
        for (Connection connection : all.subList(1, all.size())) {
            try {
                connection.close();
            } catch (SQLException e) {
                continue; // everything has been read: nothing is lost with it
            }
        }
    }
}
