/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor.testing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One run of the compiler.
 *
 * @param diagnostics what it said
 * @param succeeded whether it had no error
 * @param output folder of the class files
 */
public record Compilation(List<Diagnostic<? extends JavaFileObject>> diagnostics, boolean succeeded, Path output) {

    /** Compiles sources, by their file objects, with a processor into a folder. */
    public static Compilation of(
            List<? extends JavaFileObject> sources, Processor processor, Path output, String... options) {
        return by(ToolProvider.getSystemJavaCompiler(), sources, processor, output, options);
    }

    /** The same, by another compiler than javac. */
    public static Compilation by(
            JavaCompiler compiler,
            List<? extends JavaFileObject> sources,
            Processor processor,
            Path output,
            String... options) {
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(collector, Locale.ROOT, null)) {
            List<String> all = new ArrayList<>(List.of("-d", output.toString(), "-parameters"));
            all.addAll(List.of(options));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(new StringWriter(), files, collector, all, null, sources);
            task.setProcessors(List.of(processor));
            boolean succeeded = task.call();
            return new Compilation(collector.getDiagnostics(), succeeded, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source from text; the file is named by the class. */
    public static JavaFileObject source(String className, String text) {
        return new Source(className, text);
    }

    /** The same source as a file in a folder, for compilers that read files only. */
    public static JavaFileObject inFile(Path folder, JavaFileObject source) {
        try {
            String text = source.getCharContent(true).toString();
            Path file = folder.resolve(source.getName().substring(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return new Source(file.toUri(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source file. */
    public static JavaFileObject source(Path file) {
        String name = file.getFileName().toString();
        try {
            return new Source(name.substring(0, name.length() - ".java".length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file beside the class files. */
    public String resource(String path) throws IOException {
        return Files.readString(output.resolve(path));
    }

    /** Rockhopper's diagnostics: kind, line, column and message. */
    public List<String> rockhopper() {
        return diagnostics.stream()
                .filter(each -> each.getMessage(Locale.ROOT).startsWith("RH"))
                .map(each -> each.getKind() + " " + each.getLineNumber() + ":" + each.getColumnNumber() + " "
                        + each.getMessage(Locale.ROOT))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            this(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), text);
        }

        Source(URI uri, String text) {
            super(uri, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
