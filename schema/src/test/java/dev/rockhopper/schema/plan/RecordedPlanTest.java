/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCase.RecordedStatement;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.conformance.LostClauses;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a real frontend did by one ALTER TABLE, the planner does by ALTER, too, and arrives at the same table; unless CREATE would refuse
 * the table that came out of it.
 */
class RecordedPlanTest {

    private static final ServerProfile OLDER = new ServerProfile(ServerVersion.parse("3.5.0"), RunMode.SHARED_NOTHING);

    private static final Set<String> BROKEN_TABLES = Set.of("196 UNIQUE 3", "804 PRIMARY 3");

    private final List<String> failures = new ArrayList<>();
    private int count;

    @Test
    void acceptedChangesArePlannedByAlter() {
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.filter(each -> !BROKEN_TABLES.contains(each.id()))
                    .filter(each -> each.statements().stream().noneMatch(LostClauses::inAnswer))
                    .forEach(this::run);
        }
        System.out.println("recorded alters planned " + (count - failures.size()) + "/" + count);
        assertThat(failures).isEmpty();
        assertThat(count).isGreaterThan(1000);
    }

    private void run(ConformanceCase recorded) {
        ServerProfile server = recorded.file().startsWith("older/") ? OLDER : ServerProfile.NEWEST;
        Schema schema = Schema.empty().inDatabase("c");
        for (RecordedStatement each : recorded.statements()) {
            if (each.ok() && !LostClauses.isCancelled(each)) {
                Statement statement = DdlParser.parse(each.sql());
                Schema after = SchemaFold.apply(schema, statement);
                if (statement instanceof AlterTable alter && !isOutside(alter)) {
                    check(recorded + " " + each.sql(), schema, after, alter, server);
                }
                schema = after;
            }
        }
    }

    /** SWAP WITH exchanges rows, which no diff sees; the older frontend was not a release and knew a property of 4.0. */
    private static boolean isOutside(AlterTable alter) {
        AlterClause clause = alter.clauses().get(0);
        return clause instanceof AlterClause.SwapWith
                || clause instanceof AlterClause.SetProperties set
                        && set.properties().containsKey("flat_json.enable");
    }

    private void check(String what, Schema before, Schema after, AlterTable alter, ServerProfile server) {
        count++;
        Map<String, String> tables = new LinkedHashMap<>();
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        for (AlterClause clause : alter.clauses()) {
            if (clause instanceof AlterClause.RenameColumn rename) {
                columns.put(alter.name().name(), Map.of(rename.to(), rename.from()));
            } else if (clause instanceof AlterClause.RenameTable rename) {
                tables.put(rename.to(), alter.name().name());
            }
        }
        DiffOptions how = DiffOptions.of(server)
                .withRenames(new Renames(tables, columns))
                .withManagedPartitions()
                .withBase(before);
        try {
            PlanRun run = new PlanRun(before, after, how, PlanOptions.of(server));
            boolean recreatable = Linter.lint(after, server).size()
                    <= Linter.lint(before, server).size();
            if (!run.plan().refusals().isEmpty() && recreatable) {
                failures.add(what + ": " + PlanText.of(run.plan(), server));
            }
            run.checkArrival();
            run.checkReturn();
        } catch (AssertionError | RuntimeException e) {
            failures.add(what + ": " + e);
        }
    }
}
