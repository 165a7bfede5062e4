/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.codegen.migration.MigrationHeader;
import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.revision.RevisionFormat;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.plan.Plan;
import dev.rockhopper.schema.plan.PlanOptions;
import dev.rockhopper.schema.plan.Planner;
import dev.rockhopper.schema.server.ServerProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reviewer gets to see: the sources of two revisions in all forms. {@code -Drockhopper.golden=renew} writes them anew, for review. */
class StoryGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/revision/golden");
    private static final ServerProfile SERVER = ServerProfile.NEWEST;

    @Test
    void story() throws IOException {
        Schema empty = Schema.empty();
        Schema first = schema("1-create-initial-schema.sql");
        Schema second = schema("2-age-and-events.sql");
        compare(source("000000000001", List.of(), "create initial schema", empty, first));
        compare(source("000000000002", List.of("000000000001"), "age and events", first, second));
        compare(MigrationSource.empty(new MigrationHeader(
                "000000000003", List.of("000000000001", "000000000002"), "merge", List.of("v1"), List.of())));
    }

    private static MigrationSource source(
            String id, List<String> parents, String message, Schema before, Schema after) {
        return MigrationSource.of(MigrationHeader.of(id, parents, message), plan(before, after), before, SERVER);
    }

    private static Plan plan(Schema before, Schema after) {
        return Planner.plan(
                before, after, SchemaDiff.between(before, after, DiffOptions.of(SERVER)), PlanOptions.of(SERVER));
    }

    private static void compare(MigrationSource source) throws IOException {
        for (RevisionFormat format : List.of(RevisionFormat.JAVA, RevisionFormat.SQL)) {
            Map<String, String> texts = new RevisionWriter(FOLDER, format, "db.migrations").texts(source);
            for (Map.Entry<String, String> each : texts.entrySet()) {
                Path golden = FOLDER.resolve(each.getKey());
                if ("renew".equals(System.getProperty("rockhopper.golden"))) {
                    Files.createDirectories(FOLDER);
                    Files.writeString(golden, each.getValue());
                }
                assertThat(golden).content().isEqualTo(each.getValue());
            }
        }
    }

    private static Schema schema(String file) {
        return SchemaFold.applyAll(
                Schema.empty(),
                DdlParser.parseScript(TestFiles.read("story/" + file)).stream()
                        .map(ParsedStatement::statement)
                        .toList());
    }
}
