/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.it;

import dev.rockhopper.migrator.cli.Cli;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.testkit.TestDatabase;
import io.github.classgraph.ClassGraph;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A project in a folder of its own: sources, compiled entities, and the command line. */
final class Workbench {

    /** What a command printed and returned. */
    record Result(int exit, String out, String err) {

        String all() {
            return out + err;
        }
    }

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    Workbench(Path folder) {
        this.folder = folder;
        set("ROCKHOPPER_HISTORY_PROPERTY_REPLICATION_NUM", "1");
    }

    /** A project of entities in the package {@code shop} with its database. */
    static Workbench in(Path folder, TestDatabase database) {
        Workbench bench = new Workbench(folder);
        bench.database(database);
        bench.set("ROCKHOPPER_CLASSPATH", "classes");
        bench.set("ROCKHOPPER_PACKAGES", "shop");
        return bench;
    }

    Workbench set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Workbench database(TestDatabase database) {
        return set("ROCKHOPPER_URL", database.url())
                .set("ROCKHOPPER_USER", database.user())
                .set("ROCKHOPPER_PASSWORD", database.password());
    }

    Path folder() {
        return folder;
    }

    Path migrations() {
        return folder.resolve("migrations");
    }

    /** Runs a command. */
    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CliContext context =
                new CliContext(folder, environment, new PrintWriter(out, true), new PrintWriter(err, true), false);
        int exit = Cli.execute(context, arguments);
        return new Result(exit, out.toString(), err.toString());
    }

    /** Runs a command that must end with that exit code. */
    Result expect(int exit, String... arguments) {
        Result result = run(arguments);
        if (result.exit() != exit) {
            throw new AssertionError("rockhopper " + String.join(" ", arguments) + " ended with " + result.exit()
                    + ", not " + exit + System.lineSeparator() + result.all());
        }
        return result;
    }

    /** Writes a class of the package {@code shop}: imports are added, then everything is compiled. */
    Workbench entity(String name, String text) {
        String imports = "package shop; import jakarta.persistence.*; import dev.rockhopper.annotations.*;"
                + " import jakarta.persistence.Table; import dev.rockhopper.annotations.View; ";
        write(folder.resolve("src/shop/" + name + ".java"), imports + text);
        return compile();
    }

    Workbench remove(String name) {
        try {
            Files.delete(folder.resolve("src/shop/" + name + ".java"));
            Files.delete(folder.resolve("classes/shop/" + name + ".class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compile();
    }

    /** Copies sources of a folder into the project. */
    Workbench sources(Path from) {
        for (Path file : files(from)) {
            write(folder.resolve("src").resolve(from.relativize(file).toString()), read(file));
        }
        return compile();
    }

    /** The one revision file whose name holds a text. */
    Path revision(String part) {
        List<Path> found = files(migrations()).stream()
                .filter(file -> file.getFileName().toString().contains(part))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("not one file with " + part + ": " + found);
        }
        return found.get(0);
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder with their texts, to see whether something changed. */
    Map<Path, String> snapshot() {
        Map<Path, String> texts = new HashMap<>();
        files(folder).stream()
                .filter(file -> !file.toString().endsWith(".class"))
                .forEach(file -> texts.put(file, read(file)));
        return texts;
    }

    private static List<Path> files(Path from) {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(from)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workbench compile() {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-parameters",
                "-d",
                folder.resolve("classes").toString(),
                "-cp",
                new ClassGraph().getClasspath()));
        files(folder.resolve("src")).forEach(file -> arguments.add(file.toString()));
        int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (errors != 0) {
            throw new AssertionError("the sources do not compile");
        }
        return this;
    }
}
