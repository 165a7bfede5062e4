/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import dev.rockhopper.migrator.cli.Cli;
import dev.rockhopper.migrator.cli.Main;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.testkit.TestDatabase;
import io.github.classgraph.ClassGraph;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command line over a folder and a database: in this process, or in one of its own that can be killed. */
final class Rockhopper {

    /** What a command returned and printed. */
    record Result(int exit, String text) {}

    private static final String CLASS_PATH = new ClassGraph().getClasspath();

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    /** Over that URL: the database's own, or one by way of a proxy. */
    Rockhopper(Path folder, TestDatabase database, String url) {
        this.folder = folder;
        environment.put("ROCKHOPPER_URL", url);
        environment.put("ROCKHOPPER_USER", database.user());
        environment.put("ROCKHOPPER_PASSWORD", database.password());
        environment.put("ROCKHOPPER_HISTORY_PROPERTY_REPLICATION_NUM", "1");
    }

    Rockhopper set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Result run(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);
        int exit = Cli.commandLine(new CliContext(folder, environment, out, out, false))
                .execute(arguments);
        return new Result(exit, text.toString());
    }

    void expect(int exit, String... arguments) {
        Result result = run(arguments);
        if (result.exit() != exit) {
            throw new AssertionError(String.join(" ", arguments) + " ended with " + result.exit() + ", not " + exit
                    + System.lineSeparator() + result.text());
        }
    }

    /** A process of its own; what it prints goes to a file in the folder. */
    Process start(String log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx256m",
                "-cp",
                CLASS_PATH,
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
