/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Where a command's text goes, and what its exit code means for the build. */
abstract class CommandOutput implements AutoCloseable {

    /** Exit codes of the command line, as its documentation states them. */
    static final int OK = 0;

    static final int FINDINGS = 1;
    private static final int RESUMABLE = 3;

    private final MessageLog messages;
    private final PrintWriter out;
    private final PrintWriter err;

    private CommandOutput(Log log, GoalWords words, Writer out) {
        this.messages = new MessageLog(log, words);
        this.out = new PrintWriter(out, true);
        this.err = new PrintWriter(new LogWriter(messages), true);
    }

    /** Each line as it comes; findings are none. */
    static CommandOutput toLog(Log log, GoalWords words) {
        return new CommandOutput(log, words, new LogWriter(line -> log.info(remedy(line, words)))) {
            @Override
            void found() {
                // the lines say it
            }
        };
    }

    /** The text as it is, without the marks of a log. */
    static CommandOutput toFile(Log log, GoalWords words, File file) throws MojoExecutionException {
        Path path = file.toPath().toAbsolutePath();
        try {
            Files.createDirectories(path.getParent());
            return new CommandOutput(log, words, Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
                @Override
                void found() {
                    done();
                }

                @Override
                void done() {
                    log.info("Written: " + path);
                }
            };
        } catch (IOException e) {
            throw new MojoExecutionException("The file " + path + " cannot be written: " + e, e);
        }
    }

    /** Lines that fail the build when they are findings. */
    static CommandOutput failing(Log log, GoalWords words, String goal) {
        StringBuilder text = new StringBuilder();
        Consumer<String> lines = line -> text.append(remedy(line, words)).append(System.lineSeparator());
        return new CommandOutput(log, words, new LogWriter(lines)) {
            @Override
            void found() throws MojoFailureException {
                throw new MojoFailureException("rockhopper:" + goal + " found:" + System.lineSeparator()
                        + text.toString().stripTrailing());
            }

            @Override
            void done() {
                text.toString().lines().forEach(log::info);
            }
        };
    }

    /** Only what a finding advises is said in other words; all else is the result. */
    private static String remedy(String line, GoalWords words) {
        return line.startsWith("  → ") ? words.translate(line) : line;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Passes or fails the build. */
    void end(int exit) throws MojoExecutionException, MojoFailureException {
        close();
        if (exit == OK) {
            done();
        } else if (exit == FINDINGS) {
            found();
        } else {
            String why = messages.errors().orElse("exit code " + exit);
            throw new MojoExecutionException(
                    why + (exit == RESUMABLE ? " (partly applied; the same goal goes on from there)" : ""));
        }
    }

    /** There is nothing to find fault with. */
    void done() {}

    /** There are differences or findings. */
    abstract void found() throws MojoFailureException;

    @Override
    public void close() {
        out.close();
        err.close();
    }
}
