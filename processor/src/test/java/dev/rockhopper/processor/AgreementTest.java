/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.processor.element.ElementModel;
import dev.rockhopper.processor.element.Naming;
import dev.rockhopper.processor.testing.Compilation;
import dev.rockhopper.processor.testing.ReadingProcessor;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the compiler reads is what Hibernate reads: the fixtures of the Hibernate reader, compiled, against the DDL that it makes of them.
 *
 * <p>{@code Name.sql} is the DDL by naming preset jpa, {@code Name.spring.sql} by spring.
 */
class AgreementTest {

    private static final Path DIALECT = Path.of("../hibernate-dialect/src/test");
    private static final Path FIXTURES = DIALECT.resolve("java/dev/rockhopper/hibernate/reader/fixture");
    private static final Path RESOURCES = DIALECT.resolve("resources");

    /** All that is left to bootstrap; whatever else is missing fails the test. */
    private static final Set<String> LEFT = Set.of("Removed");

    private static final List<String> REPORT = new ArrayList<>();
    private static int agreed;
    private static int all;

    @TempDir
    Path output;

    static Stream<Path> goldens() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("golden"))) {
            return files.filter(file -> Files.exists(fixture(file))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void readsWhatHibernateReads(Path golden) throws IOException {
        Naming naming = golden.toString().endsWith(".spring.sql") ? Naming.SPRING : Naming.JPA;
        ReadingProcessor reader = new ReadingProcessor(naming, RESOURCES);
        Compilation compilation = Compilation.of(List.of(Compilation.source(fixture(golden))), reader, output);
        assertThat(compilation.succeeded()).as("%s", compilation.diagnostics()).isTrue();
        String expected = Files.readString(golden);
        List<String> left = left(reader.model());
        List<Statement> statements = DdlParser.parseScript(expected).stream()
                .map(ParsedStatement::statement)
                .filter(each -> left.stream().noneMatch(name -> isOf(name, each)))
                .toList();
        List<Statement> read = reader.model().model().schema().objects().values().stream()
                .map(AgreementTest::create)
                .toList();
        count(golden, reader.model(), expected, read);
        assertThat(text(read)).isEqualTo(text(statements));
        assertThat(read).containsExactlyElementsOf(statements);
        assertThat(comments(reader.model().model())).isEqualTo(comments(expected));
        assertThat(LEFT).containsAll(left);
    }

    @AfterAll
    static void report() {
        System.out.println("agreement: " + agreed + "/" + all + " objects");
        REPORT.forEach(System.out::println);
    }

    private static void count(Path golden, ElementModel model, String expected, List<Statement> read) {
        List<Statement> statements = DdlParser.parseScript(expected).stream()
                .map(ParsedStatement::statement)
                .toList();
        all += statements.size();
        agreed += (int) statements.stream().filter(read::contains).count();
        model.notes().forEach(note -> REPORT.add("left to bootstrap: " + golden.getFileName() + " " + note.message()));
    }

    private static Path fixture(Path golden) {
        return FIXTURES.resolve(golden.getFileName().toString().replaceAll("\\..*", "") + ".java");
    }

    private static List<String> left(ElementModel model) {
        return model.incomplete().stream()
                .map(each -> each.substring(each.lastIndexOf('$') + 1))
                .toList();
    }

    private static boolean isOf(String name, Statement statement) {
        return statement instanceof CreateTable create && create.table().name().equals(name);
    }

    private static List<String> text(List<Statement> statements) {
        return statements.stream().map(DdlRenderer.NEWEST::render).toList();
    }

    private static String comments(EntityModel model) {
        StringBuilder comments = new StringBuilder();
        model.messages()
                .forEach(message -> comments.append("-- ").append(message).append('\n'));
        boolean renamed = !model.renames().tables().isEmpty()
                || !model.renames().columns().isEmpty();
        return renamed
                ? comments.append("-- ").append(model.renames()).append('\n').toString()
                : comments.toString();
    }

    private static String comments(String golden) {
        int at = golden.startsWith("-- ") ? 0 : golden.indexOf("\n-- ") + 1;
        return at == 0 && !golden.startsWith("-- ") ? "" : golden.substring(at);
    }

    private static Statement create(SchemaObject object) {
        if (object instanceof Table table) {
            return CreateTable.of(table);
        }
        return object instanceof View view ? CreateView.of(view) : CreateMaterializedView.of((MaterializedView) object);
    }
}
