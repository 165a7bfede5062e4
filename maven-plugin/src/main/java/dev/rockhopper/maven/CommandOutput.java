/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private CommandOutput(Log log, Writer out) {
        this.messages = new MessageLog(log);
        this.out = new PrintWriter(out, true);
        this.err = new PrintWriter(new LogWriter(messages), true);
    }

    /** Each line as it comes; findings are none. */
    static CommandOutput toLog(Log log) {
        return new CommandOutput(log, new LogWriter(log::info)) {
            @Override
            void found() {
                // the lines say it
            }
        };
    }

    /** The text as it is, without the marks of a log. */
    static CommandOutput toFile(Log log, File file) throws MojoExecutionException {
        Path path = file.toPath().toAbsolutePath();
        try {
            Files.createDirectories(path.getParent());
            return new CommandOutput(log, Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
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
    static CommandOutput failing(Log log, String goal) {
        StringBuilder text = new StringBuilder();
        return new CommandOutput(log, new LogWriter(line -> text.append(line).append(System.lineSeparator()))) {
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
            String why = messages.firstError().orElse("exit code " + exit);
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
