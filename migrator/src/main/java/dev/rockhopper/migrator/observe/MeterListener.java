/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.observe;

import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.message.Message;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import java.util.List;

/**
 * Meters of a run: {@code rockhopper.step} (timer), {@code rockhopper.revision}, {@code rockhopper.failure}, {@code rockhopper.reconnect}
 * (counters). Loads only where Micrometer is: see {@link Meters}.
 */
public final class MeterListener implements RunListener {

    private final MeterRegistry registry;
    private long started;

    /** Meters in that registry. */
    public MeterListener(MeterRegistry registry) {
        this.registry = registry;
    }

    /** In the global registry. */
    static RunListener global() {
        return new MeterListener(Metrics.globalRegistry);
    }

    @Override
    public void stepStarted(Stage stage, int step, String text) {
        started = System.nanoTime();
    }

    @Override
    public void stepDone(Stage stage, int step) {
        if (started != 0) {
            registry.timer("rockhopper.step", "direction", direction(stage))
                    .record(Duration.ofNanos(System.nanoTime() - started));
        }
        started = 0;
    }

    @Override
    public void reconnected(Stage stage, int step) {
        registry.counter("rockhopper.reconnect").increment();
    }

    @Override
    public void revisionDone(Stage stage) {
        registry.counter("rockhopper.revision", "direction", direction(stage)).increment();
    }

    @Override
    public void runFailed(List<Message> messages) {
        registry.counter("rockhopper.failure", "code", messages.get(0).code().id())
                .increment();
    }

    private static String direction(Stage stage) {
        return stage.direction().verb();
    }
}
