/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.processor.testing.Compilation;
import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.snapshot.SnapshotReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model beside the class files. */
class ModelResourceTest {

    private static final String KNOWN = """
            @jakarta.persistence.Entity
            public class Known {
                @jakarta.persistence.Id long customerId;
                String name;
            }
            """;

    private static final String UNKNOWN = """
            @jakarta.persistence.Entity
            public class Unknown {
                @jakarta.persistence.Id long id;
                Object anything;
            }
            """;

    @TempDir
    Path output;

    private Compilation compile(boolean reversed, String... options) {
        var known = Compilation.source("Known", KNOWN);
        var unknown = Compilation.source("Unknown", UNKNOWN);
        return Compilation.of(
                reversed ? List.of(unknown, known) : List.of(known, unknown),
                new RockhopperProcessor(),
                output,
                options);
    }

    @Test
    void holdsWhatIsWhollyKnownAndNamesTheRest() throws IOException {
        Compilation compilation = compile(false);
        String json = compilation.resource(CompiledModel.MODEL);
        assertThat(SnapshotReader.read(json, CompiledModel.MODEL).schema().objects())
                .containsOnlyKeys("Known");
        assertThat(compilation.resource(CompiledModel.ENTITIES)).isEqualTo("""
                        rockhopper\t1
                        naming\tjpa
                        entity\tKnown
                        entity\tUnknown
                        object\tKnown\tKnown
                        unknown\tUnknown\tRH1302\tUnknown.anything\tthe column type of the Java type java.lang.Object \
                        is known to Hibernate only, as it is mapped here.
                        """);
    }

    @Test
    void theOrderOfTheSourcesDoesNotMatter() throws IOException {
        String json = compile(false).resource(CompiledModel.MODEL);
        assertThat(compile(true).resource(CompiledModel.MODEL)).isEqualTo(json);
    }

    @Test
    void namesAreAsSpringMakesThem() throws IOException {
        String json = compile(false, "-Arockhopper.naming=spring").resource(CompiledModel.MODEL);
        assertThat(SnapshotReader.read(json, CompiledModel.MODEL).schema().objects())
                .containsOnlyKeys("known");
        assertThat(json).contains("customer_id");
    }

    @ParameterizedTest
    @CsvSource({
        "long customerId, Foo id",
        "String name, java.util.List<Foo> names",
        "@jakarta, @dev.rockhopper.annotations.StarRocksTable(primaryKey = FOO) @jakarta",
        "class Known, class Known extends Foo"
    })
    void aFailedCompilationWritesNothingAndSaysNoMoreThanTheCompiler(String right, String wrong) {
        var broken = Compilation.source("Known", KNOWN.replaceFirst(right, wrong));
        Compilation compilation = Compilation.of(List.of(broken), new RockhopperProcessor(), output);
        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.rockhopper()).isEmpty();
        assertThat(compilation.diagnostics()).hasSize(1).allMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
        assertThat(output.resolve(CompiledModel.MODEL)).doesNotExist();
    }

    @Test
    void compilersFindTheProcessor() throws IOException {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(RockhopperProcessor.class);
        try (var in =
                RockhopperProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(RockhopperProcessor.class.getName() + ",aggregating");
        }
        assertThat(Files.exists(output)).isTrue();
    }
}
