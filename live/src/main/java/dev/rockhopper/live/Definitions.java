/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.ServerCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * SHOW CREATE TABLE for many objects, spread over the given connections.
 *
 * <p>The server answers it in the FE alone, for tables, views and materialized views alike; the text is its second column.
 */
final class Definitions {

    private final List<Connection> connections;
    private final String database;

    Definitions(List<Connection> connections, String database) {
        this.connections = connections;
        this.database = database;
    }

    /** The text of each object that still exists, in the order of {@code names}. */
    Map<String, String> of(List<String> names) {
        ExecutorService threads = Executors.newFixedThreadPool(connections.size());
        try {
            List<Future<Map<String, String>>> parts = new ArrayList<>();
            for (int i = 0; i < connections.size(); i++) {
                Connection connection = connections.get(i);
                List<String> share = share(names, i);
                parts.add(threads.submit(() -> fetch(connection, share)));
            }
            Map<String, String> found = new LinkedHashMap<>();
            for (Future<Map<String, String>> part : parts) {
                found.putAll(result(part));
            }
            Map<String, String> ordered = new LinkedHashMap<>();
            names.stream().filter(found::containsKey).forEach(name -> ordered.put(name, found.get(name)));
            return ordered;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> share(List<String> names, int part) {
        List<String> share = new ArrayList<>();
        for (int i = part; i < names.size(); i += connections.size()) {
            share.add(names.get(i));
        }
        return share;
    }

    private Map<String, String> fetch(Connection connection, List<String> names) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            show(connection, name).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }

    private Optional<String> show(Connection connection, String name) {
        String sql = "SHOW CREATE TABLE " + Sql.name(database) + "." + Sql.name(name);
        try {
            return Rows.of(connection, sql).stream().map(row -> row[1]).findFirst();
        } catch (SQLException e) {
            if (ServerErrors.isUnknownObject(e)) {
                return Optional.empty();
            }
            throw new RockhopperException(
                    Message.error(
                            ServerErrors.isAccessDenied(e) ? ServerCode.NO_RIGHTS : ServerCode.READ_FAILED,
                            database + "." + name,
                            "The server did not show the definition: " + ServerErrors.text(e),
                            "Grant the user the rights on the object; nothing was compared."),
                    e);
        }
    }

    private static Map<String, String> result(Future<Map<String, String>> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RockhopperException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RockhopperException(
                    Message.error(ServerCode.READ_FAILED, "", "Reading was stopped.", "Run the command again."), e);
        }
    }
}
