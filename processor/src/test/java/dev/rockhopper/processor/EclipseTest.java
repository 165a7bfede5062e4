/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.processor.element.name.Naming;
import dev.rockhopper.processor.testing.Compilation;
import dev.rockhopper.processor.testing.RandomEntities;
import dev.rockhopper.processor.testing.ReadingProcessor;
import dev.rockhopper.schema.entity.CompiledModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse, and of those who build with it. */
class EclipseTest {

    private static final JavaCompiler ECLIPSE = new EclipseCompiler();
    private static final String ORDER = """
            import jakarta.persistence.*;
            @Entity
            public class Order {
                @Id long id;
                String customer;
            }
            """;

    @TempDir
    Path folder;

    private Compilation compile(String text, String... options) throws IOException {
        return Compilation.by(
                ECLIPSE,
                List.of(Compilation.inFile(folder, Compilation.source("Order", text))),
                new RockhopperProcessor(Map.of()),
                Files.createDirectories(folder.resolve("out")),
                options);
    }

    @Test
    void readsWhatJavacReads() throws IOException {
        List<JavaFileObject> sources = RandomEntities.of(7, 20).stream()
                .map(each -> Compilation.inFile(folder.resolve("src"), each))
                .toList();
        ReadingProcessor javac = new ReadingProcessor(folder);
        ReadingProcessor eclipse = new ReadingProcessor(folder);
        assertThat(Compilation.of(sources, javac, folder).succeeded()).isTrue();
        Compilation compilation = Compilation.by(
                ECLIPSE, sources, eclipse, Files.createDirectories(folder.resolve("eclipse")), "-warn:none");
        assertThat(compilation.succeeded()).as("%s", compilation.diagnostics()).isTrue();
        for (Naming naming : Naming.values()) {
            assertThat(eclipse.model(naming).model().schema())
                    .isEqualTo(javac.model(naming).model().schema());
            assertThat(eclipse.model(naming).notes())
                    .isEqualTo(javac.model(naming).notes());
        }
    }

    @Test
    void writesTheModel() throws IOException {
        Compilation compilation = compile(ORDER);
        assertThat(compilation.succeeded()).as("%s", compilation.diagnostics()).isTrue();
        assertThat(compilation.resource(CompiledModel.MODEL)).contains("\"customer\"");
    }

    @Test
    void tellsWhatIsWrong() throws IOException {
        Compilation compilation = compile(
                ORDER.replace("@Entity", "@Entity @dev.rockhopper.annotations.StarRocksTable(orderBy = \"custmer\")"));
        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.rockhopper()).anyMatch(each -> each.contains("RH1202"));
    }

    /** It cannot be told when a compilation has succeeded, so nothing is written to the sources. */
    @Test
    void checksMigrationsAndWritesNone() throws IOException {
        Path migrations = folder.resolve("migrations");
        Compilation compilation = compile(ORDER, "-Arockhopper.dir=" + migrations, "-Arockhopper.migrations=generate");
        assertThat(compilation.rockhopper())
                .anyMatch(each -> each.contains("RH1310"))
                .anyMatch(each -> each.contains("RH1315"));
        assertThat(migrations).doesNotExist();
    }
}
