/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor as build tools find it, alone and with another one before or after it. */
class BesideOthersTest {

    private static final String ENTITY = """
            import jakarta.persistence.*;
            @Entity public class Order { @Id long id; @Column(length = 3) @Deprecated String name; }
            """;
    private static final String OTHER = """
            import java.util.Set;
            import javax.annotation.processing.*;
            import javax.lang.model.SourceVersion;
            import javax.lang.model.element.TypeElement;
            @SupportedAnnotationTypes("jakarta.persistence.Entity")
            public class Other extends AbstractProcessor {
                public SourceVersion getSupportedSourceVersion() { return SourceVersion.latestSupported(); }
                public boolean process(Set<? extends TypeElement> found, RoundEnvironment round) {
                    if (!found.isEmpty()) {
                        processingEnv.getMessager().printMessage(javax.tools.Diagnostic.Kind.NOTE, "other saw " + found);
                    }
                    return false;
                }
            }
            """;

    /** Of each library that the processor needs one class. */
    private static final List<Class<?>> NEEDED = List.of(
            dev.rockhopper.annotations.View.class,
            dev.rockhopper.schema.model.Schema.class,
            dev.rockhopper.codegen.revision.RevisionId.class,
            org.antlr.v4.runtime.Token.class,
            tools.jackson.databind.ObjectMapper.class,
            tools.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonInclude.class,
            com.palantir.javapoet.JavaFile.class);

    @TempDir
    Path folder;

    private Path other;

    @BeforeEach
    void compileTheOther() throws IOException {
        other = Files.createDirectories(folder.resolve("other"));
        assertThat(compile(OTHER, "Other", List.of("-d", other.toString(), "-proc:none")))
                .isEmpty();
        Path services = Files.createDirectories(other.resolve("META-INF/services"));
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "Other");
    }

    @Test
    void aloneItClaimsAll() throws IOException {
        assertThat(compile(ENTITY, "Order", options(processorPath()))).isEmpty();
    }

    @Test
    void lastItClaimsWhatTheOthersHaveSeen() throws IOException {
        assertThat(compileBeside(true)).containsExactly("Note: other saw [jakarta.persistence.Entity]");
    }

    @Test
    void beforeOthersItClaimsNothing() throws IOException {
        assertThat(compileBeside(false))
                .anyMatch(each -> each.contains("other saw [jakarta.persistence.Entity]"))
                .anyMatch(each -> each.contains("No processor claimed any of these annotations"));
    }

    @Test
    void itsOptionsAreKnownWhereNothingIsAnnotated() throws IOException {
        assertThat(compile("class Plain {}", "Plain", options(processorPath()))).isEmpty();
    }

    private List<String> compileBeside(boolean first) throws IOException {
        List<String> paths = new ArrayList<>(processorPath());
        paths.add(first ? 0 : paths.size(), other.toString());
        return compile(ENTITY, "Order", options(paths));
    }

    private List<String> options(List<String> processors) throws IOException {
        return List.of(
                "-processorpath",
                String.join(File.pathSeparator, processors),
                "-Xlint:all",
                "-Arockhopper.naming=jpa",
                "-d",
                Files.createDirectories(folder.resolve("classes")).toString());
    }

    /** In a process of its own: in this one the processor would come from the class path of the test. */
    private List<String> compile(String text, String name, List<String> options) throws IOException {
        Path source = Files.writeString(folder.resolve(name + ".java"), text);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(), "-J-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.add("-cp");
        command.add(location(jakarta.persistence.Entity.class));
        command.add(source.toString());
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** The classes of the processor and what it needs, as a build tool resolves them. */
    private static List<String> processorPath() {
        List<String> path = new ArrayList<>(List.of(location(RockhopperProcessor.class)));
        NEEDED.forEach(each -> path.add(location(each)));
        return path;
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }
}
