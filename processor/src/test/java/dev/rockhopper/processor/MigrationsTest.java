/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.processor.testing.Compilation;
import dev.rockhopper.schema.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compile, change, compile: what becomes of the folder of migrations. */
class MigrationsTest {

    private static final String ORDERS = """
            import dev.rockhopper.annotations.*;
            import jakarta.persistence.*;
            @Entity @Table(name = "orders")
            @StarRocksTable(primaryKey = "id", distributedBy = "HASH(id)")
            public class Order {
                @Id long id;
                String customer;
            }
            """;
    private static final String MORE = ORDERS.replace("String customer;", "String customer; String note;");

    @TempDir
    Path folder;

    private Path migrations;
    private int runs;

    private Compilation compile(String mode, String text, String... options) throws IOException {
        migrations = folder.resolve("migrations");
        List<String> all = new ArrayList<>(List.of(
                "-Arockhopper.dir=" + migrations, "-Arockhopper.package=app", "-Arockhopper.migrations=" + mode));
        all.addAll(List.of(options));
        Path output = Files.createDirectories(folder.resolve("classes" + runs++));
        return Compilation.of(
                List.of(Compilation.source("Order", text)),
                new RockhopperProcessor(Map.of()),
                output,
                all.toArray(String[]::new));
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(migrations)) {
            try (Stream<Path> all = Files.list(migrations)) {
                for (Path file : all.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    @Test
    void aChangeBecomesARevisionOnce() throws IOException {
        assertThat(compile("generate", ORDERS).succeeded()).isTrue();
        Map<String, String> first = files();
        assertThat(first).containsKeys("schema.json").hasSize(2);
        assertThat(first.keySet()).anyMatch(name -> name.endsWith("__initial_schema.java"));
        compile("generate", ORDERS);
        assertThat(files()).isEqualTo(first);
        compile("generate", MORE);
        Map<String, String> second = files();
        assertThat(second).hasSize(3);
        String added = second.keySet().stream()
                .filter(name -> name.endsWith("__alter_orders.java"))
                .findFirst()
                .orElseThrow();
        assertThat(second.get(added)).contains("\"note\"", "parents = \"");
        assertThat(SnapshotReader.read(second.get("schema.json"), "schema.json").heads())
                .containsExactly(added.substring(1, 13));
        compile("generate", MORE);
        assertThat(files()).isEqualTo(second);
    }

    /** That of the command line: {@code rockhopper.package}. */
    @Test
    void withoutAPackageTheyLieInMigrations() throws IOException {
        compile("generate", ORDERS, "-Arockhopper.package=");
        assertThat(files().values()).anyMatch(each -> each.contains("package migrations;\n"));
    }

    @Test
    void whatOnlyARebuildMakesNamesTheOptionOfTheCompiler() throws IOException {
        compile("generate", ORDERS);
        String other = ORDERS.replace("String customer;", "@Id String customer;");
        String refused = compile("generate", other).diagnostics().toString();
        assertThat(refused).contains("(-Arockhopper.rebuild=").doesNotContain("--rebuild");
        Matcher option = Pattern.compile("-Arockhopper.rebuild=\\w+").matcher(refused);
        assertThat(option.find()).isTrue();
        Compilation allowed = compile("generate", other, option.group(), "-Arockhopper.allow=data-loss");
        assertThat(allowed.diagnostics().toString()).doesNotContain("error");
        assertThat(files()).hasSize(3);
    }

    @Test
    void theSameChangeGivesTheSameBytesElsewhere() throws IOException {
        compile("generate", MORE);
        Map<String, String> here = files();
        folder = Files.createDirectories(folder.resolve("elsewhere"));
        compile("generate", MORE);
        assertThat(files()).isEqualTo(here);
    }

    @Test
    void aCompilationThatFailsAfterTheProcessorsWritesNothing() throws IOException {
        Compilation failed =
                compile("generate", ORDERS.replace("long id;", "long id; int wrong() { return \"text\"; }"));
        assertThat(failed.succeeded()).isFalse();
        assertThat(files()).isEmpty();
    }

    @Test
    void classesOfAllKindsMayBeCompiledWithThem() throws IOException {
        String others = """
                @Deprecated
                package others;
                """;
        String kinds = """
                package others;
                public class Kinds {
                    enum Level { LOW { }, HIGH { int x() { return 1; } }; int x() { return 0; } }
                    record Pair(int left, String right) { }
                    interface Reader { int read(); }
                    @interface Mark { }
                    sealed interface Shape permits Circle { }
                    final class Circle implements Shape { }
                    Runnable anonymous = new Runnable() { public void run() { class Local { } new Local(); } };
                    Reader lambda = () -> 1;
                }
                class Second { }
                """;
        migrations = folder.resolve("migrations");
        Compilation compilation = Compilation.of(
                List.of(
                        Compilation.source("others.package-info", others),
                        Compilation.source("others.Kinds", kinds),
                        Compilation.source("plain.package-info", "/** Nothing. */ package plain;"),
                        Compilation.source("Order", ORDERS)),
                new RockhopperProcessor(Map.of()),
                Files.createDirectories(folder.resolve("out")),
                "-Arockhopper.dir=" + migrations,
                "-Arockhopper.migrations=generate");
        assertThat(compilation.succeeded()).as("%s", compilation.diagnostics()).isTrue();
        assertThat(files()).hasSize(2);
    }

    @Test
    void driftIsToldAtTheColumn() throws IOException {
        compile("generate", ORDERS);
        Map<String, String> before = files();
        Compilation drifted = compile("check", MORE);
        assertThat(drifted.succeeded()).isTrue();
        assertThat(drifted.rockhopper())
                .containsExactly(
                        "WARNING 7:29 RH1310 no revision has this change: table orders: add column note VARCHAR(255)"
                                + " NULL after customer. → Write the revision: rockhopper revision --offline -m \"…\", or compile with"
                                + " -Arockhopper.migrations=generate.");
        assertThat(compile("check", MORE, "-Arockhopper.drift=error").succeeded())
                .isFalse();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aSnapshotIsEnoughToCheck() throws IOException {
        compile("generate", ORDERS);
        Compilation drifted = Compilation.of(
                List.of(Compilation.source("Order", MORE)),
                new RockhopperProcessor(Map.of()),
                Files.createDirectories(folder.resolve("out")),
                "-Arockhopper.dir=" + migrations);
        assertThat(drifted.rockhopper()).hasSize(1).allMatch(each -> each.contains("RH1310"));
    }

    @Test
    void lossesNeedConsentOrARename() throws IOException {
        compile("generate", MORE);
        Map<String, String> before = files();
        String renamed = MORE.replace("String note", "String remark");
        Compilation refused = compile("generate", renamed);
        assertThat(refused.succeeded()).isFalse();
        assertThat(refused.rockhopper())
                .anyMatch(each ->
                        each.startsWith("ERROR 5:8 RH1311 the new revision would lose data: Column note of table"
                                + " orders is dropped with its data."))
                .anyMatch(each -> each.contains("RH8206") && each.contains("@RenamedFrom(\"note\")"));
        assertThat(files()).isEqualTo(before);
        String said = renamed.replace("String remark", "@RenamedFrom(\"note\") String remark");
        assertThat(compile("generate", said).succeeded()).isTrue();
        assertThat(files()).hasSize(3);
        assertThat(compile("generate", ORDERS, "-Arockhopper.allow=data-loss").succeeded())
                .isTrue();
        assertThat(files()).hasSize(4);
    }

    @Test
    void aServerThatBuildsForOthersNeverWrites() throws IOException {
        migrations = folder.resolve("migrations");
        Compilation compilation = Compilation.of(
                List.of(Compilation.source("Order", ORDERS)),
                new RockhopperProcessor(Map.of("CI", "true")),
                folder,
                "-Arockhopper.dir=" + migrations,
                "-Arockhopper.migrations=generate");
        assertThat(compilation.rockhopper())
                .anyMatch(each -> each.contains("RH1310"))
                .anyMatch(each -> each.contains("RH1315"));
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNeitherDroppedNorWritten() throws IOException {
        compile("generate", ORDERS);
        Map<String, String> before = files();
        String unknown = MORE.replace("String note", "Object note");
        assertThat(compile("generate", unknown).rockhopper()).anyMatch(each -> each.contains("RH1312"));
        assertThat(compile("check", unknown).rockhopper()).noneMatch(each -> each.contains("RH1310"));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aSnapshotThatIsNotThatOfTheRevisionsIsRefused() throws IOException {
        compile("generate", ORDERS);
        Files.delete(migrations.resolve("schema.json"));
        assertThat(compile("generate", MORE).rockhopper())
                .anyMatch(each -> each.contains("RH1313") && each.contains("the snapshot is at no revision"));
    }

    @ParameterizedTest
    @CsvSource({"sql, .up.sql", "flyway, V1__initial_schema.sql", "java, __initial_schema.java"})
    void otherFormats(String format, String name) throws IOException {
        compile("generate", ORDERS, "-Arockhopper.format=" + format);
        assertThat(files().keySet()).anyMatch(each -> each.endsWith(name));
        Map<String, String> before = files();
        compile("generate", ORDERS, "-Arockhopper.format=" + format);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void optionsThatAreNotUnderstood() throws IOException {
        assertThat(compile("sometimes", ORDERS).rockhopper())
                .anyMatch(each -> each.contains("RH1306 -Arockhopper.migrations: the value sometimes is not understood."
                        + " → Use off or check or generate."));
        assertThat(compile("check", ORDERS, "-Arockhopper.allow=everything").rockhopper())
                .anyMatch(each -> each.contains("RH1306 -Arockhopper.allow"));
    }
}
