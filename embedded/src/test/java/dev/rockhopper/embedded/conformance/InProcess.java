/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import dev.rockhopper.embedded.catalog.ServerSettings;
import dev.rockhopper.embedded.engine.Engine;
import dev.rockhopper.embedded.protocol.Client;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.protocol.ServerError;
import dev.rockhopper.embedded.protocol.Session;
import dev.rockhopper.schema.server.ServerProfile;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A session without a network. */
final class InProcess implements Wire {
    /** The server of the recordings: three backends, jobs done at once. */
    static final ServerSettings SETTINGS =
            new ServerSettings(ServerProfile.NEWEST, 3, 3, Duration.ZERO, Clock.systemUTC());

    private final Engine engine;
    private final Session session;

    InProcess(ServerSettings settings) {
        this.engine = new Engine(settings);
        this.session = engine.open(new Client(1, "root", "127.0.0.1"));
    }

    @Override
    public List<Map<String, Object>> run(String sql) {
        try {
            QueryResult result = session.execute(sql);
            return result instanceof QueryResult.ResultSet rows ? rows(rows) : List.of();
        } catch (ServerError e) {
            throw new Refused(e.code(), e.getMessage());
        }
    }

    private static List<Map<String, Object>> rows(QueryResult.ResultSet result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object[] cells : result.rows()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(result.columns().get(i).name(), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public void close() {
        session.close();
        engine.close();
    }
}
