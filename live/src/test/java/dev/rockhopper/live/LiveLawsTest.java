/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Planner;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.testing.OlderSchemas;
import dev.rockhopper.schema.testing.SchemaGenerator;
import dev.rockhopper.schema.testing.TableMutator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Laws over generated schemas and pairs, through a server: what was created is read without a difference (silence), and what was planned
 * between two schemas leads from the one to the other (arrival).
 *
 * <p>{@code -Drockhopper.laws.live=n} sets the number of pairs for each version, {@code -Drockhopper.laws.seed=n} the first seed.
 */
class LiveLawsTest {
    private static final int PAIRS = Integer.getInteger("rockhopper.laws.live", 100);
    private static final long FIRST = Long.getLong("rockhopper.laws.seed", 0);
    private static final String DATABASE = "db";

    private int created;
    private int arrived;
    private int refused;

    @ParameterizedTest
    @CsvSource({"newest, SHARED_NOTHING", "3.5.0, SHARED_NOTHING", "newest, SHARED_DATA", "3.5.0, SHARED_DATA"})
    void whatWasPlannedIsRead(String version, RunMode mode) throws SQLException {
        ServerProfile server = new ServerProfile(ServerVersion.parse(version), mode);
        List<String> failures = new ArrayList<>();
        try (EmbeddedStarRocks embedded = EmbeddedStarRocks.builder()
                        .version(version)
                        .runMode(mode)
                        .start();
                Connection connection = DriverManager.getConnection(embedded.jdbcUrl(""), "root", "")) {
            for (long seed = FIRST; seed < FIRST + PAIRS; seed++) {
                List<String> sent = new ArrayList<>();
                try {
                    pair(connection, server, seed, sent);
                } catch (AssertionError | RuntimeException | SQLException e) {
                    failures.add("seed " + seed + ": " + e.getMessage() + "\n" + String.join("\n", sent));
                }
            }
        }
        System.out.println(
                "laws on embedded " + version + " " + mode + ", seeds from " + FIRST + ": " + created + " schemas, "
                        + arrived + " pairs arrived, " + refused + " refused by the planner, " + failures.size()
                        + " failures");
        assertThat(failures).isEmpty();
        assertThat(arrived).isPositive();
    }

    private void pair(Connection connection, ServerProfile server, long seed, List<String> sent) throws SQLException {
        execute(connection, "DROP DATABASE IF EXISTS " + DATABASE + " FORCE");
        execute(connection, "CREATE DATABASE " + DATABASE);
        execute(connection, "USE " + DATABASE);
        Schema before = OlderSchemas.fit(new SchemaGenerator(seed).schema(), server.version())
                .inDatabase(DATABASE);
        DiffOptions how = DiffOptions.of(server);
        Plan creation = plan(Schema.empty().inDatabase(DATABASE), before, how);
        if (!creation.refusals().isEmpty() || needsNewer(before, server)) {
            refused++;
            return;
        }
        run(connection, server, creation, sent);
        assertThat(SchemaDiff.between(read(connection), before, how))
                .as("created")
                .isEmpty();
        created++;
        Map<String, Map<String, String>> renames = new LinkedHashMap<>();
        Schema after = OlderSchemas.fit(edited(before, seed, renames), server.version());
        Plan plan = plan(read(connection), after, how.withRenames(new Renames(Map.of(), renames)));
        if (!plan.refusals().isEmpty()) {
            refused++;
            return;
        }
        sent.clear();
        run(connection, server, plan, sent);
        assertThat(SchemaDiff.between(read(connection), after, how))
                .as("arrived")
                .isEmpty();
        arrived++;
    }

    /** The generator makes schemas for the newest server. */
    private static boolean needsNewer(Schema schema, ServerProfile server) {
        return Linter.lint(schema, server).stream().anyMatch(each -> each.code().equals(ModelCode.NEEDS_NEWER_SERVER));
    }

    private static Schema edited(Schema before, long seed, Map<String, Map<String, String>> renames) {
        Schema after = before;
        for (Table table : before.all(Table.class)) {
            TableMutator mutator = new TableMutator(seed);
            after = after.with(mutator.mutate(table));
            renames.put(table.name(), mutator.renames());
        }
        return after;
    }

    private static Plan plan(Schema actual, Schema desired, DiffOptions how) {
        List<Change> changes = SchemaDiff.between(actual, desired, how);
        return Planner.plan(actual, desired, changes, PlanOptions.of(how.server()));
    }

    private static void run(Connection connection, ServerProfile server, Plan plan, List<String> sent)
            throws SQLException {
        for (Step step : plan.steps()) {
            sent.add(new DdlRenderer(server).render(step.statement()));
            execute(connection, sent.get(sent.size() - 1));
        }
    }

    private static Schema read(Connection connection) {
        LiveSchema live = new LiveSchemaReader(connection).read(DATABASE);
        assertThat(live.messages()).isEmpty();
        return live.schema();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
