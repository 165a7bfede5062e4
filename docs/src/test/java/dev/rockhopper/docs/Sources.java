/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.docs;

import io.github.classgraph.ClassGraph;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the sources of a folder, as a reader would. */
final class Sources {

    private static final String CLASS_PATH = new ClassGraph().getClasspath();

    private Sources() {}

    /** What the compiler says; empty if it is content. */
    static String compile(Path sources, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> walk = Files.walk(sources)) {
            Files.createDirectories(classes);
            List<Path> paths =
                    walk.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = new ArrayList<>(List.of(
                    "-proc:none", "-parameters", "-Xlint:-options", "-d", classes.toString(), "-cp", CLASS_PATH));
            boolean good = compiler.getTask(out, files, null, options, null, files.getJavaFileObjectsFromPaths(paths))
                    .call();
            return good ? "" : out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
