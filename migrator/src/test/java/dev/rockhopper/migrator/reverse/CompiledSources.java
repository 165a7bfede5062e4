/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.codegen.entity.EntitySources;
import dev.rockhopper.hibernate.reader.EntitySource;
import dev.rockhopper.hibernate.reader.HibernateSchemaReader;
import dev.rockhopper.hibernate.reader.NamingPreset;
import dev.rockhopper.migrator.entities.EntityScanner;
import dev.rockhopper.processor.RockhopperProcessor;
import dev.rockhopper.schema.entity.CompiledModel;
import dev.rockhopper.schema.entity.EntityModel;
import dev.rockhopper.schema.entity.ModelFiles;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Writes sources into a folder, compiles them in one run of javac and reads the classes, as an application's build does, with the compiler plugin. */
record CompiledSources(Path folder) {

    /**
     * Compiles; all errors fail the test.
     *
     * @param plugin whether the compiler plugin looks at them, for the newest server
     */
    static CompiledSources of(Path folder, EntitySources written, boolean plugin) {
        write(folder.resolve("java"), written.sources());
        write(folder.resolve("classes"), written.resources());
        compile(
                folder,
                written.sources().keySet().stream()
                        .map(folder.resolve("java")::resolve)
                        .toList(),
                plugin);
        return new CompiledSources(folder);
    }

    /** What Hibernate reads from the classes. */
    EntityModel read(NamingPreset naming) {
        EntitySource source = new EntityScanner(List.of(folder.resolve("classes")), List.of()).scan(Map.of());
        return new HibernateSchemaReader().read(source.with(naming));
    }

    /** What the compiler plugin left beside the classes. */
    CompiledModel model() {
        return ModelFiles.in(folder.resolve("classes")).orElseThrow();
    }

    private static void write(Path folder, Map<String, String> texts) {
        texts.forEach((path, text) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.writeString(folder.resolve(path), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void compile(Path folder, List<Path> files, boolean plugin) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    plugin ? "-Arockhopper.migrations=off" : "-proc:none",
                    "-nowarn",
                    "-encoding",
                    "UTF-8",
                    "-Xmaxerrs",
                    "20",
                    "-d",
                    folder.resolve("classes").toString());
            JavaCompiler.CompilationTask task =
                    compiler.getTask(errors, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
            if (plugin) {
                task.setProcessors(List.of(new RockhopperProcessor()));
            }
            assertThat(task.call()).as(errors.toString()).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
