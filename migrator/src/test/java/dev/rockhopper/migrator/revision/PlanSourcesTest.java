/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.codegen.migration.MigrationHeader;
import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.SqlMigrationWriter;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Planner;
import dev.rockhopper.schema.plan.Step;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.testing.SchemaGenerator;
import dev.rockhopper.schema.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The law over whole plans, with their way back: what is recorded from a source are the statements of its plan. */
class PlanSourcesTest {

    private static final int SEEDS = 40;

    @Test
    void plansBetweenGeneratedSchemas() {
        List<MigrationSource> sources = new ArrayList<>();
        int statements = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Schema one = new SchemaGenerator(seed).schema();
            Schema other = changed(one, new SchemaGenerator(-seed).table("another"));
            Plan plan = plan(one, other);
            if (plan.refusals().isEmpty()) {
                MigrationHeader header = MigrationHeader.of("seed" + seed, List.of(), "from one to another");
                sources.add(MigrationSource.of(header, plan, one, ServerProfile.NEWEST));
                sources.add(MigrationSource.of(
                        MigrationHeader.of("back" + seed, List.of(), "with the plan back"), plan, plan(other, one)));
                statements += plan.steps().size();
            }
        }
        check(sources);
        assertThat(sources.toString()).contains("INSERT INTO", "SwapWith", "AddColumn");
        System.out.println("plans that come back from their source: " + sources.size() + ", steps: " + statements);
        assertThat(sources).hasSizeGreaterThan(SEEDS / 2);
    }

    /** The recorded steps, applied to the schema, lead where the plan's statements lead. */
    @Test
    void recordedStepsArrive() {
        Schema before = new SchemaGenerator(3).schema();
        Plan plan = plan(before, changed(before, new SchemaGenerator(4).table("another")));
        MigrationSource source = MigrationSource.of(MigrationHeader.of("a1", List.of(), "x"), plan);
        LoadedRevision revision = GeneratedSources.load(GeneratedSources.file(source));
        assertThat(SchemaHistory.apply(before, "x", revision.upgrade()))
                .isEqualTo(SchemaFold.applyAll(
                        before, plan.steps().stream().map(Step::statement).toList()));
    }

    @Test
    void aPlanWithRefusalsBecomesNoSource() {
        Schema before = schema("CREATE TABLE t (id INT, v INT) DUPLICATE KEY(id)");
        Schema after = schema("CREATE TABLE t (id INT, v INT) PRIMARY KEY(id)");
        Plan plan = Planner.plan(
                before,
                after,
                SchemaDiff.between(before, after, DiffOptions.of(ServerProfile.NEWEST)),
                PlanOptions.of(ServerProfile.NEWEST));
        RockhopperException problem = catchThrowableOfType(
                RockhopperException.class, () -> MigrationSource.of(MigrationHeader.of("a1", List.of(), "x"), plan));
        assertThat(problem).hasMessageStartingWith("RH6040");
        assertThat(problem.messages()).hasSize(1 + plan.refusals().size());
    }

    private static void check(List<MigrationSource> sources) {
        List<SourceFile> files = sources.stream().map(GeneratedSources::file).toList();
        List<LoadedRevision> java = GeneratedSources.loadAll(files);
        assertThat(java).hasSameSizeAs(sources);
        for (MigrationSource source : sources) {
            LoadedRevision loaded = java.stream()
                    .filter(each -> each.node().id().equals(source.header().id()))
                    .findFirst()
                    .orElseThrow();
            Faithfulness.check(source, loaded);
            SqlMigrationWriter writer = new SqlMigrationWriter(DdlRenderer.NEWEST);
            SqlRevisionReader reader = new SqlRevisionReader();
            reader.add("a__x.up.sql", "a__x.up.sql", writer.up(source));
            reader.add("a__x.down.sql", "a__x.down.sql", writer.down(source));
            Faithfulness.check(source, reader.revisions().get(0));
        }
    }

    private static Plan plan(Schema before, Schema after) {
        PlanOptions options = PlanOptions.of(ServerProfile.NEWEST).withRebuild(Set.of(PlanOptions.ALL));
        return Planner.plan(
                before, after, SchemaDiff.between(before, after, DiffOptions.of(ServerProfile.NEWEST)), options);
    }

    /** One table more, one object less, every table with another comment and, where that is possible, a column or another key model. */
    private static Schema changed(Schema schema, Table another) {
        Schema result = schema.with(another);
        for (SchemaObject object : schema.objects().values()) {
            if (!(object instanceof Table table)) {
                result = schema.objects().size() % 2 == 0 ? result.without(object.name()) : result;
                continue;
            }
            List<Column> columns = new ArrayList<>(table.columns());
            boolean plain = columns.stream()
                    .allMatch(each ->
                            each.aggregate().isEmpty() && each.generatedAs().isEmpty());
            if (plain) {
                columns.add(Column.of("brand_new", ScalarType.INT).withComment("new"));
            }
            boolean rebuilt =
                    table.key().filter(key -> key.model() == KeyModel.UNIQUE).isPresent();
            result = result.with(table.toBuilder()
                    .columns(columns)
                    .key(table.key().map(key -> rebuilt ? new Key(KeyModel.DUPLICATE, key.columns()) : key))
                    .comment("changed")
                    .build());
        }
        return result;
    }

    private static Schema schema(String sql) {
        return SchemaFold.apply(Schema.empty(), DdlParser.parse(sql));
    }
}
