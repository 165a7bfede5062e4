/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCase.RecordedStatement;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.conformance.LostClauses;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.Normalizer;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The forecast is the job that a real frontend started. */
class JobForecastTest {

    private final List<String> failures = new ArrayList<>();
    private int count;

    /** The frontend accepted statements that leave a column without what it is computed from, or an index without its column. */
    private static final Set<String> BROKEN_TABLES = Set.of("196 UNIQUE 3", "804 PRIMARY 3");

    @Test
    void theForecastIsTheRecordedJob() {
        ServerProfile older = new ServerProfile(ServerVersion.parse("3.5.0"), RunMode.SHARED_NOTHING);
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.filter(each -> !BROKEN_TABLES.contains(each.id()))
                    .filter(each -> each.statements().stream().noneMatch(LostClauses::inAnswer))
                    .forEach(each -> check(each, each.file().startsWith("older/") ? older : ServerProfile.NEWEST));
        }
        System.out.println("jobs " + (count - failures.size()) + "/" + count);
        assertThat(failures).isEmpty();
        assertThat(count).isGreaterThan(1000);
    }

    private void check(ConformanceCase recorded, ServerProfile server) {
        Schema schema = Schema.empty().inDatabase("c");
        for (RecordedStatement each : recorded.statements()) {
            if (each.ok() && !LostClauses.isCancelled(each)) {
                Statement statement = DdlParser.parse(each.sql());
                if (statement instanceof AlterTable alter) {
                    check(recorded, each, alter, schema, server);
                }
                schema = Normalizer.normalize(SchemaFold.apply(schema, statement), server);
            }
        }
    }

    private void check(
            ConformanceCase recorded, RecordedStatement each, AlterTable alter, Schema schema, ServerProfile server) {
        Table table = schema.table(alter.name().name()).orElse(null);
        if (table == null) {
            return;
        }
        count++;
        JobForecast forecast = JobForecast.of(table, alter, new Capabilities(server));
        JobForecast real = job(each.json().path("jobs"));
        if (!forecast.equals(real)) {
            failures.add(recorded + ": " + each.sql() + " forecast " + forecast + " real " + real);
        }
    }

    private static JobForecast job(JsonNode jobs) {
        if (jobs.isEmpty()) {
            return JobForecast.NONE;
        }
        JsonNode job = jobs.get(0);
        return new JobForecast(
                JobForecast.Kind.valueOf(job.path("kind").asString()),
                job.path("fast").asBoolean());
    }
}
