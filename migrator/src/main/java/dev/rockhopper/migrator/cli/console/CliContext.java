/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.console;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command knows of the process it runs in.
 *
 * @param folder the current folder
 * @param environment all variables
 * @param stated settings that a build tool states, under their full names; they come before the environment, behind flags
 * @param out results
 * @param err progress and errors
 * @param terminal whether a person looks at it: questions, colours, and lines that are rewritten
 */
public record CliContext(
        Path folder,
        Map<String, String> environment,
        Map<String, String> stated,
        PrintWriter out,
        PrintWriter err,
        boolean terminal) {

    public CliContext {
        environment = Map.copyOf(environment);
        stated = Map.copyOf(stated);
    }

    /** A process in which nobody else states settings. */
    public CliContext(
            Path folder, Map<String, String> environment, PrintWriter out, PrintWriter err, boolean terminal) {
        this(folder, environment, Map.of(), out, err, terminal);
    }

    /** Whether there may be colours: not where {@code NO_COLOR} is set (https://no-color.org). */
    public boolean colours() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
