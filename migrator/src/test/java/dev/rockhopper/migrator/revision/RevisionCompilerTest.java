/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources become revisions in memory; what is wrong with them is said with file and line. */
class RevisionCompilerTest {

    private static final String HEAD =
            "import dev.rockhopper.migrator.migration.*;\n@Revision(id = \"a1\")\npublic class A implements Migration {\n";
    private static final String BODY =
            "  public void upgrade(Operations op) { %s }\n  public void downgrade(Operations op) { }\n}\n";

    @Test
    void aRevisionWithHelpers() {
        SourceFile revision = java("A.java", HEAD + BODY.formatted("op.dropTable(Names.OLD);"));
        SourceFile helper = java("Names.java", "class Names { static final String OLD = \"old\"; }");
        CompiledSources compiled = new RevisionCompiler(List.of()).compile(List.of(revision, helper));
        List<LoadedRevision> revisions = RevisionClasses.of(compiled);
        assertThat(revisions).hasSize(1);
        assertThat(revisions.get(0).node().origin()).isEqualTo("migrations/A.java");
        assertThat(revisions.get(0).upgrade()).hasSize(1);
    }

    @Test
    void windowsFilesCompile() {
        String text = "\uFEFF" + HEAD + BODY.formatted("op.sql(\"\"\"\n  SELECT 1\n  \"\"\");");
        SourceFile revision = java("A.java", text.replace("\n", "\r\n"));
        LoadedRevision loaded = RevisionClasses.of(new RevisionCompiler(List.of()).compile(List.of(revision)))
                .get(0);
        assertThat(loaded.upgrade()).hasSize(1);
    }

    @Test
    void errorsHaveFileAndLine() {
        SourceFile wrong = java("A.java", HEAD + BODY.formatted("op.dropTabel(\"x\");"));
        SourceFile worse = java("B.java", "class B {\n  int x = \"no\";\n}\n");
        RockhopperException problem = catchThrowableOfType(
                RockhopperException.class, () -> new RevisionCompiler(List.of()).compile(List.of(wrong, worse)));
        assertThat(problem.messages())
                .extracting(each -> each.code().id() + " " + each.place())
                .containsExactlyInAnyOrder("RH6030 migrations/A.java:4", "RH6030 migrations/B.java:2");
        assertThat(problem).hasMessageContaining("dropTabel");
    }

    @Test
    void aClassMustBeCalledLikeItsFile() {
        SourceFile renamed = java("B.java", HEAD + BODY.formatted(""));
        RockhopperException problem = catchThrowableOfType(
                RockhopperException.class, () -> new RevisionCompiler(List.of()).compile(List.of(renamed)));
        assertThat(problem).hasMessageContaining("RH6030 migrations/B.java:3").hasMessageContaining("A.java");
    }

    @Test
    void withoutCompilerTheRemedyIsNamed() {
        RevisionCompiler compiler = new RevisionCompiler(List.of(), List.of(), () -> null);
        RockhopperException problem =
                catchThrowableOfType(RockhopperException.class, () -> compiler.compile(List.of(java("A.java", ""))));
        assertThat(problem).hasMessageContaining("RH6031").hasMessageContaining("JDK");
    }

    @Test
    void classesOfTheUserAreFoundOnTheGivenClassPath(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(
                folder.resolve("Shop.java"),
                "package acme; public class Shop { public static String table() { return \"s\"; } }");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        assertThat(javac.run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        SourceFile revision = java("A.java", HEAD + BODY.formatted("op.dropTable(acme.Shop.table());"));
        LoadedRevision loaded = RevisionClasses.of(new RevisionCompiler(List.of(folder)).compile(List.of(revision)))
                .get(0);
        assertThat(loaded.upgrade()).hasSize(1);
    }

    /** What a class must be, and what is said otherwise. */
    @Test
    void unusableClasses() {
        String[][] cases = {
            {"@Revision(id = \"a1\") public class A { }", "is no Migration"},
            {"@Revision(id = \"a1\") public abstract class A implements Migration { }", "not public, or abstract"},
            {"@Revision(id = \"a1\") class A implements Migration {" + BODY.formatted(""), "not public, or abstract"},
            {
                "@Revision(id = \"a1\") public class A implements Migration { A(int x) {}" + BODY.formatted(""),
                "cannot be created"
            },
            {
                "@Revision(id = \"a1\") public class A implements Migration { public A() { throw new RuntimeException(\"no\"); }"
                        + BODY.formatted(""),
                "threw java.lang.RuntimeException: no"
            },
        };
        for (String[] each : cases) {
            SourceFile file = java("A.java", "import dev.rockhopper.migrator.migration.*;\n" + each[0]);
            CompiledSources compiled = new RevisionCompiler(List.of()).compile(List.of(file));
            RockhopperException problem =
                    catchThrowableOfType(RockhopperException.class, () -> RevisionClasses.of(compiled));
            assertThat(problem)
                    .as(each[0])
                    .hasMessageContaining("RH6032 migrations/A.java")
                    .hasMessageContaining(each[1]);
        }
    }

    @Test
    void aSourceHidesAStaleClass(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(
                folder.resolve("Names.java"),
                "public class Names { public static final String T = new String(\"stale\"); }");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), old.toString());
        SourceFile fresh =
                java("Names.java", "public class Names { public static final String T = new String(\"fresh\"); }");
        SourceFile revision = java("A.java", HEAD + BODY.formatted("op.irreversible(Names.T);"));
        LoadedRevision loaded = RevisionClasses.of(
                        new RevisionCompiler(List.of(folder)).compile(List.of(revision, fresh)))
                .get(0);
        assertThat(loaded.upgrade().toString()).contains("fresh");
    }

    @Test
    void compiledRevisionsAreFoundByPackage() {
        ClassLoader loader = getClass().getClassLoader();
        ClassPathRevisions revisions =
                new ClassPathRevisions(loader, List.of("dev.rockhopper.migrator.revision.fixture"));
        List<LoadedRevision> found =
                RevisionClasses.named(loader, revisions.index().classes());
        assertThat(found).extracting(each -> each.node().id()).containsExactly("fixture1", "fixture2");
        assertThat(found.get(0).checksum().source()).isEmpty();
        assertThat(Stream.of(found.get(1).node().parents())).containsExactly(List.of("fixture1"));
    }

    private static SourceFile java(String name, String text) {
        return new SourceFile("migrations/" + name, name, text);
    }
}
