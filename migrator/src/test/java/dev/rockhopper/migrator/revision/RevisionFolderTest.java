/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.MigrationStep;
import dev.rockhopper.codegen.revision.RevisionFormat;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Folders of revision files: written, read, never overwritten. */
class RevisionFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingFolderHasNoRevisions() {
        assertThat(read(folder.resolve("none")).graph().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(RevisionFormat.class)
    void whatIsWrittenIsRead(RevisionFormat format) {
        RevisionWriter writer = new RevisionWriter(folder.resolve("db"), format, "db");
        MigrationSource first = source(NewRevision.of("create orders"), "CREATE TABLE orders (id INT) PRIMARY KEY(id)");
        writer.write(first);
        MigrationSource second = source(NewRevision.of("add city"), "ALTER TABLE orders ADD COLUMN city STRING");
        writer.write(second);
        RevisionSet set = read(folder);
        assertThat(set.graph().inOrder())
                .extracting(RevisionNode::title)
                .containsExactly(
                        first.header().id() + " (create orders)",
                        second.header().id() + " (add city)");
        assertThat(set.graph().head().orElseThrow().parents())
                .containsExactly(first.header().id());
        Faithfulness.check(second, set.get(set.graph().head().orElseThrow()));
        assertThat(set.warnings()).isEmpty();
        assertThat(new SchemaHistory(set)
                        .newest()
                        .schema()
                        .table("orders")
                        .orElseThrow()
                        .columnNames())
                .containsExactly("id", "city");
    }

    @Test
    void namesOfFiles() {
        MigrationSource source = source(NewRevision.of("Create: the 1st Ärger!"), "DROP TABLE t");
        String id = source.header().id();
        assertThat(id).matches("[0-9a-f]{12}");
        for (RevisionFormat format : RevisionFormat.values()) {
            new RevisionWriter(folder, format, "").write(source);
        }
        new RevisionWriter(folder, RevisionFormat.FLYWAY, "").write(source);
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "R" + id + "__create_the_1st_arger.java",
                        id + "__create_the_1st_arger.down.sql",
                        id + "__create_the_1st_arger.up.sql",
                        "U1__create_the_1st_arger.sql",
                        "U2__create_the_1st_arger.sql",
                        "V1__create_the_1st_arger.sql",
                        "V2__create_the_1st_arger.sql");
    }

    /** Also when only the second file of two is there already: then the first is not left behind. */
    @Test
    void nothingIsOverwritten() throws IOException {
        MigrationSource source = source(NewRevision.of("x"), "DROP TABLE t");
        RevisionWriter writer = new RevisionWriter(folder, RevisionFormat.SQL, "");
        Path up = folder.resolve(source.header().stem() + ".up.sql");
        Files.writeString(up, "mine");
        RockhopperException problem = catchThrowableOfType(RockhopperException.class, () -> writer.write(source));
        assertThat(problem).hasMessageStartingWith("RH6022 " + up);
        assertThat(up).hasContent("mine");
        assertThat(files()).containsExactly(up.getFileName().toString());
    }

    @Test
    void sameWorkSameIdAndBytes() {
        MigrationSource one = source(NewRevision.of("x"), "DROP TABLE t");
        MigrationSource two = source(NewRevision.of("x"), "DROP TABLE t");
        RevisionWriter writer = new RevisionWriter(folder, RevisionFormat.SQL, "db");
        assertThat(writer.texts(one)).isEqualTo(writer.texts(two));
        Set<String> ids = new TreeSet<>(List.of(
                one.header().id(),
                source(NewRevision.of("y"), "DROP TABLE t").header().id(),
                source(NewRevision.of("x"), "DROP TABLE u").header().id()));
        assertThat(ids).hasSize(3);
        writer.write(one);
        assertThat(source(NewRevision.of("x"), "DROP TABLE t").header().id())
                .isNotEqualTo(one.header().id());
    }

    @Test
    void twoHeadsAndTheirMerge() {
        RevisionWriter writer = new RevisionWriter(folder, RevisionFormat.SQL, "db");
        MigrationSource base = source(NewRevision.of("base"), "CREATE TABLE t (id INT) PRIMARY KEY(id)");
        writer.write(base);
        MigrationSource left = source(NewRevision.of("left"), "ALTER TABLE t ADD COLUMN x INT");
        MigrationSource right = source(NewRevision.of("right"), "ALTER TABLE t ADD COLUMN y INT");
        writer.write(left);
        writer.write(right);
        RockhopperException problem =
                catchThrowableOfType(RockhopperException.class, () -> source(NewRevision.of("more"), "DROP TABLE t"));
        assertThat(problem).hasMessageContaining("RH6013").hasMessageContaining("rockhopper merge");
        List<String> heads =
                List.of(left.header().id().substring(0, 6), right.header().id());
        writer.write(NewRevision.merge("merge", heads).source(read(folder).graph()));
        assertThat(read(folder).graph().heads()).hasSize(1);
        assertThat(new SchemaHistory(read(folder))
                        .newest()
                        .schema()
                        .table("t")
                        .orElseThrow()
                        .columnNames())
                .contains("x", "y");
    }

    @Test
    void labelsAndDependencies() {
        RevisionWriter writer = new RevisionWriter(folder, RevisionFormat.SQL, "db");
        MigrationSource base = source(NewRevision.of("base"), "DROP TABLE t");
        writer.write(base);
        NewRevision labelled = new NewRevision(
                "x", List.of(), List.of("v1", "v2"), List.of(base.header().id()));
        writer.write(labelled.source(read(folder).graph()));
        RevisionNode head = read(folder).graph().head().orElseThrow();
        assertThat(head.labels()).containsExactly("v1", "v2");
        assertThat(head.dependsOn()).containsExactly(base.header().id());
        NewRevision wrong = new NewRevision("x", List.of(), List.of("head"), List.of());
        assertThat(catchThrowableOfType(
                        RockhopperException.class,
                        () -> wrong.source(read(folder).graph())))
                .hasMessageContaining("RH6017");
    }

    @Test
    void otherFilesAreLeftAloneAndBrokenOnesAreNamed() throws IOException {
        Files.writeString(folder.resolve("schema.json"), "{}");
        Files.writeString(folder.resolve("README.md"), "words");
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/old__x.up.sql"), "no header");
        assertThat(read(folder).graph().isEmpty()).isTrue();
        Files.write(folder.resolve("a1__x.up.sql"), "-- rockhopper: revision ä".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(catchThrowableOfType(RockhopperException.class, () -> read(folder)))
                .hasMessageContaining("RH6023")
                .hasMessageContaining("UTF-8");
    }

    private MigrationSource source(NewRevision revision, String sql) {
        List<MigrationStep> steps = GeneratedSources.steps(List.of(DdlParser.parse(sql)));
        return revision.source(read(folder).graph(), steps, List.of());
    }

    private static RevisionSet read(Path path) {
        return new RevisionFolder(path, new RevisionCompiler(List.of())).read();
    }

    private List<String> files() {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(each -> each.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
