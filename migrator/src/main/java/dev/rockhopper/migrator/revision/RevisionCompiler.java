/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.Migration;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles migration sources in memory, against the class path of the running process and further entries. */
public final class RevisionCompiler {

    private final List<Path> entries;
    private final List<String> options;
    private final Supplier<JavaCompiler> compiler;

    /**
     * A compiler.
     *
     * @param classPath jars and folders besides those of the running process, for example the user's entities
     */
    public RevisionCompiler(List<Path> classPath) {
        this(classPath, List.of(), ToolProvider::getSystemJavaCompiler);
    }

    RevisionCompiler(List<Path> classPath, List<String> options, Supplier<JavaCompiler> compiler) {
        this.entries = List.copyOf(classPath);
        this.options = List.copyOf(options);
        this.compiler = compiler;
    }

    /**
     * The classes of the sources.
     *
     * @throws RockhopperException RH6030 with each error at its file and line; RH6031 if the running Java has no compiler
     */
    CompiledSources compile(List<SourceFile> sources) {
        JavaCompiler javac = compiler.get();
        if (javac == null) {
            throw noCompiler();
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            MemoryFileManager files = new MemoryFileManager(standard);
            boolean done = javac.getTask(null, files, diagnostics, arguments(), null, units(sources))
                    .call();
            if (!done) {
                throw errors(diagnostics);
            }
            return new CompiledSources(loader(files), files.sources(), warnings(diagnostics));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> arguments() {
        String path = java.util.stream.Stream.concat(
                        entries.stream().map(Path::toString),
                        ProcessClassPath.files().stream().map(File::getPath))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-parameters", "-classpath", path));
        arguments.addAll(options);
        return arguments;
    }

    private ClassLoader loader(MemoryFileManager files) {
        URL[] urls = entries.stream().map(RevisionCompiler::url).toArray(URL[]::new);
        return new MemoryClassLoader(files.classes(), urls, Migration.class.getClassLoader());
    }

    private static List<SourceFileObject> units(List<SourceFile> sources) {
        List<SourceFileObject> units = new ArrayList<>();
        for (SourceFile source : sources) {
            units.add(new SourceFileObject(units.size(), source));
        }
        return units;
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not a class path entry: " + entry, e);
        }
    }

    private static List<String> warnings(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .map(each -> place(each) + ": " + each.getMessage(Locale.ROOT))
                .toList();
    }

    private static RockhopperException errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return new RockhopperException(
                diagnostics.getDiagnostics().stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .map(each -> Message.error(
                                RevisionCode.COMPILE_ERROR,
                                place(each),
                                sentence(each.getMessage(Locale.ROOT)),
                                "Correct the source; classes it uses must be on --classpath."))
                        .toList(),
                null);
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file = diagnostic.getSource() instanceof SourceFileObject object
                ? object.source().place()
                : "";
        return diagnostic.getLineNumber() == Diagnostic.NOPOS ? file : file + ":" + diagnostic.getLineNumber();
    }

    private static String sentence(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    private static RockhopperException noCompiler() {
        return new RockhopperException(Message.error(
                RevisionCode.NO_COMPILER,
                System.getProperty("java.home"),
                "This Java is a runtime without a compiler, so migration sources cannot be compiled.",
                "Run with a JDK, or put the compiled migrations on the class path, or use SQL revisions."));
    }
}
