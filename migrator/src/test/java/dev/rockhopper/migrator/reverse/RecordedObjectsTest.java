/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.codegen.entity.EntityOptions;
import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
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
        ReverseLaw.holds(folder, schema, server, EntityOptions.of("law"));
    }

    private static Optional<SchemaObject> object(String text) {
        Statement statement = DdlParser.parseShowCreate(text);
        if (statement instanceof CreateTable create) {
            return create.engine().equals("OLAP") ? Optional.of(create.table()) : Optional.empty();
        }
        return statement instanceof CreateView create
                ? Optional.of(create.view())
                : Optional.of(((CreateMaterializedView) statement).view());
    }

    private static SchemaObject renamed(SchemaObject object, String name) {
        if (object instanceof Table table) {
            return table.toBuilder().name(name).build();
        }
        return object instanceof View view ? view.withName(name) : ((MaterializedView) object).withName(name);
    }
}
