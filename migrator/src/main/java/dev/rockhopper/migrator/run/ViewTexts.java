/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.run;

import dev.rockhopper.schema.ddl.SqlTokens;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.diff.TextHash;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.ServerProfile;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The queries of views and materialized views as they were applied, beside a fingerprint of what the server made of them: servers before 4.0.6
 * show another text than they were sent, and a view keeps its old text when the server is upgraded. Source: StarRocks pull requests 68040 and
 * 64318.
 */
public final class ViewTexts {

    private final RunConnection link;
    private final String database;
    private final BookTables tables;

    /** The texts of one database. */
    public ViewTexts(RunConnection link, String database, BookTables tables) {
        this.link = link;
        this.database = database;
        this.tables = tables;
    }

    /**
     * A live schema with the queries that were applied in place of those that the server shows, where nobody else has changed the view since.
     *
     * @param live everything that is there, the books included
     */
    public Schema restore(Schema live) throws SQLException {
        if (live.object(tables.views()).isEmpty()) {
            return live;
        }
        Map<String, List<String>> known = new HashMap<>();
        String sql = "SELECT object, applied, shown FROM " + name();
        Queries.rows(link.get(), sql).forEach(row -> known.put(row.get(0), row));
        return live.withObjects(live.objects().values().stream()
                .map(object -> restored(object, known.get(object.name())))
                .toList());
    }

    private static SchemaObject restored(SchemaObject object, List<String> row) {
        boolean same = row != null
                && object.definition()
                        .filter(text -> TextHash.of(text).equals(row.get(2)))
                        .isPresent();
        if (!same) {
            return object;
        }
        return object instanceof View view
                ? view.withQuery(row.get(1))
                : ((MaterializedView) object).withQuery(row.get(1));
    }

    /** Remembers the queries that a stage applied, as far as the server shows them otherwise. */
    void record(Stage stage, ServerProfile server) throws SQLException {
        if (server.version().atLeast(4, 0, 6)) {
            return;
        }
        Map<String, String> applied = applied(stage);
        if (applied.isEmpty()) {
            return;
        }
        Schema live = LiveObjects.read(link.get(), database, applied.keySet());
        for (SchemaObject object : live.objects().values()) {
            String query = applied.get(object.name());
            Optional<String> shown = object.definition().filter(text -> !SqlTokens.sameText(query, text));
            if (shown.isPresent()) {
                write(server, object.name(), query, TextHash.of(shown.get()));
            }
        }
    }

    /** The queries of the views that the stage made or changed. */
    private static Map<String, String> applied(Stage stage) {
        try {
            Schema after = stage.before();
            for (var step : stage.steps()) {
                after = SchemaFold.applyAll(after, step.effect());
            }
            Map<String, String> queries = new LinkedHashMap<>();
            for (SchemaObject object : after.objects().values()) {
                boolean same = object.equals(stage.before().objects().get(object.name()));
                if (!same) {
                    object.definition().ifPresent(query -> queries.put(object.name(), query));
                }
            }
            return queries;
        } catch (RockhopperException doesNotFit) {
            return Map.of();
        }
    }

    private void write(ServerProfile server, String object, String applied, String shown) throws SQLException {
        link.execute(tables.createViews(server));
        link.execute("INSERT INTO " + name() + " (object, applied, shown) VALUES (" + Sql.string(object) + ", "
                + Sql.string(applied) + ", " + Sql.string(shown) + ")");
    }

    private String name() {
        return Sql.name(database) + "." + Sql.name(tables.views());
    }
}
