/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.Normalizer;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.testing.SchemaGenerator;
import dev.rockhopper.schema.testing.TableMutator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Laws of plans over pairs of generated schemas: a plan without refusals arrives, and its ways back lead to what was.
 *
 * <p>{@code -Drockhopper.laws=n} sets the number of edited pairs, and twice the number of unrelated ones; the seed of a failure is in its message.
 */
class PlanLawsTest {

    private static final int PAIRS = Integer.getInteger("rockhopper.laws", 1400);

    private static final ServerProfile OLDER = new ServerProfile(ServerVersion.parse("3.5.0"), RunMode.SHARED_NOTHING);

    private int whole;
    private int refused;

    @Test
    void unrelatedSchemasByAlterAndRebuild() {
        for (long seed = 0; seed < PAIRS / 2; seed++) {
            Schema before = new SchemaGenerator(seed).schema().inDatabase("db");
            Schema after = new SchemaGenerator(seed + 100_000).schema().inDatabase("db");
            DiffOptions how = DiffOptions.of(ServerProfile.NEWEST);
            check(seed, before, after, how, PlanOptions.of(ServerProfile.NEWEST));
            check(seed, before, after, how, PlanOptions.of(ServerProfile.NEWEST).withRebuild(Set.of(PlanOptions.ALL)));
        }
        report("unrelated", PAIRS / 2);
    }

    @Test
    void editedSchemasByAlter() {
        for (long seed = 0; seed < PAIRS; seed++) {
            for (ServerProfile server : List.of(ServerProfile.NEWEST, OLDER)) {
                Schema before = Normalizer.normalize(new SchemaGenerator(seed).schema(), server);
                Map<String, Map<String, String>> renames = new LinkedHashMap<>();
                Schema after = edited(before, seed, renames);
                DiffOptions how = DiffOptions.of(server).withRenames(new Renames(Map.of(), renames));
                check(seed, before, after, how, PlanOptions.of(server));
                check(seed, before, after, how, PlanOptions.of(server).withRebuild(Set.of(PlanOptions.ALL)));
            }
        }
        report("edited", PAIRS);
        assertThat(whole).isGreaterThan(PAIRS);
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

    private void check(long seed, Schema before, Schema after, DiffOptions how, PlanOptions options) {
        List<String> text = new ArrayList<>();
        try {
            PlanRun run = new PlanRun(before, after, how, options);
            text.add(PlanText.of(run.plan(), options.server()));
            if (run.plan().refusals().isEmpty()) {
                whole++;
            } else {
                refused++;
            }
            run.checkArrival();
            run.checkReturn();
            run.checkConsent();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + " " + options + "\n" + String.join("\n", text), e);
        }
    }

    private void report(String kind, int pairs) {
        System.out.println("plan laws: " + pairs + " " + kind + " pairs, " + (whole + refused) + " plans, " + whole
                + " without refusal, 0 failures");
    }
}
