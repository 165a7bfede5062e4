/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.SqlMigrationWriter;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.DatabaseStatement;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The statements of {@code revision/statements.sql}: of every kind, through Java and through SQL. */
class EveryStatementTest {

    private static final List<ParsedStatement> PARSED = DdlParser.parseScript(TestFiles.read("statements.sql"));
    private static final List<Statement> STATEMENTS =
            PARSED.stream().map(ParsedStatement::statement).toList();

    /** A step cannot say where the next ones work. */
    private static final List<Statement> STEPS = STATEMENTS.stream()
            .filter(statement ->
                    !(statement instanceof DatabaseStatement.Use || statement instanceof DatabaseStatement.SetCatalog))
            .toList();

    @Test
    void noKindIsMissing() {
        Set<String> present = STATEMENTS.stream()
                .flatMap(EveryStatementTest::kinds)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = Stream.of(
                        Statement.class, AlterClause.class, AlterView.Action.class, AlterMaterializedView.Action.class)
                .flatMap(EveryStatementTest::leaves)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(present).isEqualTo(all);
    }

    @Test
    void java() {
        SourceFile file = GeneratedSources.file(GeneratedSources.source(STEPS));
        List<Statement> recorded =
                GeneratedSources.statements(GeneratedSources.load(file).upgrade());
        assertThat(rendered(recorded)).isEqualTo(rendered(STEPS));
        assertThat(recorded).containsExactlyElementsOf(STEPS);
    }

    @Test
    void sql() {
        MigrationSource source = GeneratedSources.source(STEPS);
        SqlRevisionReader reader = new SqlRevisionReader();
        reader.add("a__x.up.sql", "a__x.up.sql", new SqlMigrationWriter(DdlRenderer.NEWEST).up(source));
        List<Statement> recorded =
                GeneratedSources.statements(reader.revisions().get(0).upgrade());
        assertThat(rendered(recorded)).isEqualTo(rendered(STEPS));
        assertThat(recorded).containsExactlyElementsOf(STEPS);
    }

    /** The splitter that also bears statements without grammar agrees with the parser's. */
    @Test
    void splitterAgreesWithTheParser() {
        List<SqlPart> parts = SqlSplitter.split(TestFiles.read("statements.sql"));
        assertThat(parts.stream().map(SqlPart::line))
                .isEqualTo(PARSED.stream().map(ParsedStatement::line).toList());
        assertThat(parts.stream().map(part -> DdlParser.parse(part.sql()))).isEqualTo(STATEMENTS);
    }

    private static List<String> rendered(List<Statement> statements) {
        return statements.stream().map(DdlRenderer.NEWEST::render).toList();
    }

    private static Stream<Class<?>> kinds(Statement statement) {
        if (statement instanceof AlterTable alter) {
            return Stream.concat(
                    Stream.of(AlterTable.class), alter.clauses().stream().map(Object::getClass));
        } else if (statement instanceof AlterView alter) {
            return Stream.of(AlterView.class, alter.action().getClass());
        } else if (statement instanceof AlterMaterializedView alter) {
            return Stream.of(AlterMaterializedView.class, alter.action().getClass());
        }
        return Stream.of(statement.getClass());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EveryStatementTest::leaves)
                : Stream.of(type);
    }
}
