/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.testing.SchemaGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law of migration sources: record(compile(write(statements))) = statements, without a warning of the compiler. */
class FaithfulSourcesTest {

    private static final int CHUNK = 600;
    private static final int EXAMPLES = 4;

    @Test
    void allStatementsThatAFrontendAccepted() {
        Map<String, Set<Statement>> byShape = new LinkedHashMap<>();
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.flatMap(each -> each.statements().stream())
                    .filter(ConformanceCase.RecordedStatement::ok)
                    .map(each -> DdlParser.parse(each.sql()))
                    .filter(each -> !(each instanceof OtherStatement))
                    .forEach(each -> byShape.computeIfAbsent(shape(each), key -> new LinkedHashSet<>())
                            .add(each));
        }
        List<Statement> statements = byShape.values().stream()
                .flatMap(each -> each.stream().limit(EXAMPLES))
                .toList();
        assertThat(statements).hasSizeGreaterThan(200);
        check(statements);
        System.out.println("statements that come back from their source: " + statements.size());
    }

    @Test
    void generatedSchemas() {
        List<Statement> statements = new ArrayList<>();
        for (long seed = 1; seed <= 60; seed++) {
            new SchemaGenerator(seed).schema().objects().values().forEach(each -> {
                statements.add(create(each));
                statements.add(DropObject.of(each));
            });
        }
        check(statements);
    }

    /** Statements of the same kinds of clauses are alike; a few of each shape suffice. */
    private static String shape(Statement statement) {
        String kind = statement.getClass().getSimpleName();
        return statement instanceof AlterTable alter
                ? kind
                        + alter.clauses().stream()
                                .map(each -> each.getClass().getSimpleName())
                                .toList()
                : kind
                        + DdlRenderer.NEWEST
                                        .render(statement)
                                        .replaceAll("[^A-Z]", "")
                                        .length()
                                / 10;
    }

    private static void check(List<Statement> statements) {
        for (int from = 0; from < statements.size(); from += CHUNK) {
            List<Statement> chunk = statements.subList(from, Math.min(from + CHUNK, statements.size()));
            SourceFile file = GeneratedSources.file(GeneratedSources.source(chunk));
            List<Statement> recorded =
                    GeneratedSources.statements(GeneratedSources.load(file).upgrade());
            assertThat(recorded).containsExactlyElementsOf(chunk);
            assertThat(rendered(recorded)).isEqualTo(rendered(chunk));
        }
    }

    /** Equality does not see the order of properties; the text does. */
    private static List<String> rendered(List<Statement> statements) {
        return statements.stream().map(DdlRenderer.NEWEST::render).toList();
    }

    private static Statement create(SchemaObject object) {
        if (object instanceof Table table) {
            return CreateTable.of(table);
        }
        return object instanceof View view ? CreateView.of(view) : CreateMaterializedView.of((MaterializedView) object);
    }
}
