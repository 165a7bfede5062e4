/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.compiled;

import dev.rockhopper.migrator.cli.Cli;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.processor.RockhopperProcessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A folder with compiled entities, on which commands are run. */
final class CompiledProject {

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    CompiledProject(Path folder) {
        this.folder = folder;
        environment.put("ROCKHOPPER_CLASSPATH", "classes");
        environment.put("ROCKHOPPER_PACKAGE", "shop.migrations");
    }

    CompiledProject set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Compiles a class of the package {@code shop} into {@code classes}, with or without the processor. */
    List<String> compile(boolean processor, String name, String body, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> all = new ArrayList<>(
                List.of("-d", Files.createDirectories(folder.resolve("classes")).toString()));
        all.addAll(List.of(options));
        String text = "package shop;\nimport dev.rockhopper.annotations.*;\nimport jakarta.persistence.*;\n" + body;
        var source =
                new SimpleJavaFileObject(URI.create("string:///shop/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        var task = compiler.getTask(null, null, said, all, null, List.of(source));
        task.setProcessors(processor ? List.of(new RockhopperProcessor(Map.of())) : List.of());
        if (!task.call()) {
            throw new AssertionError("does not compile: " + said.getDiagnostics());
        }
        return said.getDiagnostics().stream().map(each -> each.getMessage(null)).toList();
    }

    /** Runs a command that must not fail, though it may find differences; what it printed. */
    String run(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out, true);
        int exit = Cli.commandLine(new CliContext(folder, environment, printer, printer, false))
                .execute(arguments);
        if (exit > 1) {
            throw new AssertionError("exit code " + exit + ": " + out);
        }
        return out.toString();
    }

    /** The files of a folder by name. */
    Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
