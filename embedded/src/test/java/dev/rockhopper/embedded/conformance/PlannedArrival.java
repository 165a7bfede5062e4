/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCase.RecordedStatement;
import dev.rockhopper.schema.conformance.LostClauses;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Planner;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One recorded script: up to its last accepted change as recorded, from there on by the planner. */
final class PlannedArrival {
    private static final String DATABASE = "c";

    private final Wire wire;
    private final ServerProfile server;
    private final ConformanceCase recorded;
    private final int last;

    /**
     * How it went.
     *
     * @param statable whether the recorded table can be stated at all: the frontend makes some by ALTER that it refuses to CREATE
     * @param difference empty if there is none
     */
    record Outcome(boolean statable, String difference) {
        static final Outcome SAME = new Outcome(true, "");

        static Outcome differs(String how) {
            return new Outcome(true, how);
        }
    }

    PlannedArrival(Wire wire, ServerProfile server, ConformanceCase recorded) {
        this.wire = wire;
        this.server = server;
        this.recorded = recorded;
        this.last = lastChange();
    }

    private int lastChange() {
        for (int i = recorded.statements().size() - 1; i > 0; i--) {
            RecordedStatement each = recorded.statements().get(i);
            if (each.ok() && !LostClauses.isCancelled(each)) {
                Statement statement = DdlParser.parse(each.sql());
                boolean change = statement instanceof AlterTable
                        || statement instanceof AlterView
                        || statement instanceof AlterMaterializedView
                        || statement instanceof CreateView view && view.orReplace();
                return change ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the script ends by an accepted change that a diff can see. */
    boolean isComparable() {
        if (last < 0 || recorded.statements().stream().anyMatch(LostClauses::inAnswer)) {
            return false;
        }
        Statement statement = DdlParser.parse(recorded.statements().get(last).sql());
        boolean swap = statement instanceof AlterTable alter
                && alter.clauses().stream().anyMatch(AlterClause.SwapWith.class::isInstance);
        return !swap && !recordedTexts().isEmpty();
    }

    Outcome run() {
        JobList jobs = new JobList(wire, DATABASE);
        wire.run("DROP DATABASE IF EXISTS " + DATABASE + " FORCE");
        wire.run("CREATE DATABASE " + DATABASE);
        wire.run("USE " + DATABASE);
        for (RecordedStatement each : recorded.statements().subList(0, last)) {
            if (each.ok()) {
                wire.run(each.sql());
            }
        }
        jobs.started();
        Schema before = schema(shown());
        Schema after = schema(recordedTexts());
        if (Linter.lint(after, server).size() > Linter.lint(before, server).size()) {
            return new Outcome(false, "");
        }
        Plan plan = plan(before, after);
        if (!plan.refusals().isEmpty()) {
            return Outcome.differs("refused "
                    + plan.refusals().stream()
                            .map(each -> each.message().text())
                            .toList());
        }
        List<String> sent = new ArrayList<>();
        try {
            for (Step step : plan.steps()) {
                sent.add(new DdlRenderer(server).render(step.statement()));
                wire.run(sent.get(sent.size() - 1));
            }
        } catch (Wire.Refused refused) {
            return Outcome.differs(sent + " " + refused.code() + " " + refused.getMessage());
        }
        return differences(sent, jobs.started());
    }

    private Map<String, String> recordedTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        recorded.objects().keySet().forEach(name -> recorded.showCreate(name).ifPresent(sql -> texts.put(name, sql)));
        return texts;
    }

    private Plan plan(Schema before, Schema after) {
        DiffOptions how = DiffOptions.of(server)
                .withRenames(renames())
                .withManagedPartitions()
                .withBase(before);
        List<Change> changes = SchemaDiff.between(before, after, how);
        return Planner.plan(before, after, changes, PlanOptions.of(server));
    }

    private Renames renames() {
        Map<String, String> tables = new LinkedHashMap<>();
        Map<String, Map<String, String>> columns = new LinkedHashMap<>();
        if (DdlParser.parse(recorded.statements().get(last).sql()) instanceof AlterTable alter) {
            for (AlterClause clause : alter.clauses()) {
                if (clause instanceof AlterClause.RenameColumn rename) {
                    columns.put(alter.name().name(), Map.of(rename.to(), rename.from()));
                } else if (clause instanceof AlterClause.RenameTable rename) {
                    tables.put(rename.to(), alter.name().name());
                }
            }
        }
        return new Renames(tables, columns);
    }

    private Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>();
        for (Map<String, Object> row : wire.run("SHOW TABLES")) {
            String name = String.valueOf(row.values().iterator().next());
            Map<String, Object> create =
                    wire.run("SHOW CREATE TABLE `" + name + "`").get(0);
            shown.put(name, String.valueOf(new ArrayList<>(create.values()).get(1)));
        }
        return shown;
    }

    private static Schema schema(Map<String, String> texts) {
        List<SchemaObject> objects = new ArrayList<>();
        for (String sql : texts.values()) {
            Statement statement = DdlParser.parseShowCreate(sql);
            if (statement instanceof CreateTable create) {
                objects.add(create.table());
            } else if (statement instanceof CreateView create) {
                objects.add(create.view());
            } else if (statement instanceof CreateMaterializedView create) {
                objects.add(create.view());
            }
        }
        return Schema.of(objects).inDatabase(DATABASE);
    }

    private Outcome differences(List<String> sent, List<String> started) {
        List<String> wanted = JobList.recorded(recorded.statements().get(last));
        if (sent.size() == 1 && !started.equals(wanted)) {
            return Outcome.differs(sent + " started " + started + ", recorded " + wanted);
        }
        Map<String, String> shown = shown();
        for (String name : recorded.objects().keySet()) {
            String text = recorded.showCreate(name).map(ListOrder::same).orElse(null);
            String seen = shown.get(name) == null ? null : ListOrder.same(shown.get(name));
            if (text != null && !text.equals(seen)) {
                return Outcome.differs(sent + " arrived at " + seen + ", recorded " + text);
            }
        }
        return Outcome.SAME;
    }
}
