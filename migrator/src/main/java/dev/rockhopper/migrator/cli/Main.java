/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.cli.console.CliContext;
import java.io.Console;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program {@code rockhopper}. */
public final class Main {

    private static final long PATIENCE_SECONDS = 10;
    private static final long PATIENCE_WITH_PERSON_SECONDS = 120;

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        quietLogs();
        Charset charset = charset();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, charset), true);
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, charset), true);
        boolean terminal = isTerminal(System.console());
        CliContext context = new CliContext(Path.of("").toAbsolutePath(), System.getenv(), out, err, terminal);
        CountDownLatch ended = new CountDownLatch(1);
        stopOnSignal(Thread.currentThread(), ended, terminal);
        int exit = Cli.execute(context, arguments);
        out.flush();
        err.flush();
        ended.countDown();
        System.exit(exit);
    }

    /** From Java 22 on there may be a console although nobody looks at it, and a method that tells. */
    static boolean isTerminal(Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    /** Ctrl-C: a run stops between two steps, writes down where, and releases its lock; it gets some time for that. */
    private static void stopOnSignal(Thread command, CountDownLatch ended, boolean person) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (ended.getCount() > 0) {
                command.interrupt();
                try {
                    ended.await(person ? PATIENCE_WITH_PERSON_SECONDS : PATIENCE_SECONDS, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }));
    }

    /** Libraries speak up only when something is wrong, and then through one channel; what runs log is printed anyway. Before the first logger. */
    private static void quietLogs() {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        if (System.getProperty("org.slf4j.simpleLogger.defaultLogLevel") == null) {
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "error");
            System.setProperty("org.slf4j.simpleLogger.log.dev.rockhopper", "off");
        }
    }

    /** That of the terminal: the default charset may be another one. */
    private static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
        return name == null ? Charset.defaultCharset() : Charset.forName(name);
    }
}
