/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.codegen.entity.EntityOptions;
import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.shown.ShownObjects;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law for all objects that a real frontend showed; each text once, under a name of its own, so that all can exist together. */
class RecordedObjectsTest {

    private static final ServerProfile OLDER = new ServerProfile(ServerVersion.parse("3.5.0"), RunMode.SHARED_NOTHING);

    @TempDir
    private Path folder;

    @Test
    void newest() {
        try (Stream<ConformanceCase> cases = ConformanceCases.newest()) {
            check(cases, ServerProfile.NEWEST);
        }
    }

    @Test
    void older() {
        try (Stream<ConformanceCase> cases = ConformanceCases.older()) {
            check(cases, OLDER);
        }
    }

    private void check(Stream<ConformanceCase> cases, ServerProfile server) {
        Map<String, SchemaObject> byText = new LinkedHashMap<>();
        cases.forEach(each -> each.objects()
                .keySet()
                .forEach(name -> each.showCreate(name)
                        .ifPresent(text -> object(text).ifPresent(object -> byText.putIfAbsent(text, object)))));
        int[] number = {0};
        Schema schema = Schema.of(byText.values().stream()
                        .map(object -> renamed(object, object.name() + "_" + ++number[0]))
                        .toList())
                .inDatabase("c");
        assertThat(schema.objects()).hasSizeGreaterThan(500);
        if (server.equals(ServerProfile.NEWEST)) {
            ReverseLaw.holdsForBoth(folder, creatable(schema), EntityOptions.of("law"));
        } else {
            ReverseLaw.holds(folder, schema, server, EntityOptions.of("law"));
        }
    }

    /** Without the few that only ALTER can make: an entity of such an object does not compile. */
    private static Schema creatable(Schema schema) {
        Schema creatable = schema.withObjects(schema.objects().values().stream()
                .filter(object -> Linter.lint(object, ServerProfile.NEWEST).stream()
                        .noneMatch(message -> message.severity() == Severity.ERROR))
                .toList());
        assertThat(creatable.objects()).hasSizeGreaterThan(schema.objects().size() - 15);
        return creatable;
    }

    private static Optional<SchemaObject> object(String text) {
        return ShownObjects.read(text, "c");
    }

    private static SchemaObject renamed(SchemaObject object, String name) {
        if (object instanceof Table table) {
            return table.toBuilder().name(name).build();
        }
        return object instanceof View view ? view.withName(name) : ((MaterializedView) object).withName(name);
    }
}
