/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.run;

import dev.rockhopper.migrator.cli.console.CliContext;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Ctrl-C on a terminal while a run is going on: the first stops the run, which then ends as it should; one while a question is asked answers
 * it; a further one ends the process.
 *
 * <p>Of its own the JVM begins to shut down with the first and hears no second one. Other signals, and processes without a terminal, are left
 * to the program's shutdown hook.
 */
final class CtrlC implements AutoCloseable {

    private static final String NAME = "INT";

    private final Thread run;
    private Optional<SignalHandler> before = Optional.empty();
    private Runnable question;
    private boolean stopped;

    private CtrlC(Thread run) {
        this.run = run;
    }

    /** Watches over the run of this thread until it is closed. */
    static CtrlC watch(CliContext context) {
        CtrlC watch = new CtrlC(Thread.currentThread());
        if (context.terminal()) {
            try {
                watch.before = Optional.of(Signal.handle(new Signal(NAME), signal -> watch.pressed()));
            } catch (IllegalArgumentException notOurs) {
                return watch; // the JVM was told to leave signals alone (-Xrs)
            }
        }
        return watch;
    }

    private synchronized void pressed() {
        if (question != null) {
            question.run();
        } else if (stopped) {
            new Thread(() -> System.exit(128 + 2), "rockhopper-exit").start();
        } else {
            stopped = true;
            run.interrupt();
        }
    }

    /** Until the future is complete, Ctrl-C completes it with {@code answer}. */
    synchronized <T> void answers(CompletableFuture<T> future, T answer) {
        question = () -> future.complete(answer);
        future.whenComplete((value, failure) -> forget());
    }

    private synchronized void forget() {
        question = null;
    }

    @Override
    public void close() {
        before.ifPresent(handler -> Signal.handle(new Signal(NAME), handler));
    }
}
