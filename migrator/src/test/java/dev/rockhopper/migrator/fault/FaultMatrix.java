/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import dev.rockhopper.migrator.fault.FaultBench.State;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Tries a fault at each write of an upgrade and of a downgrade of twelve steps.
 *
 * <p>By default only at some of them, to be quick; {@code -Drockhopper.matrix=full} tries all.
 */
final class FaultMatrix {

    /** Runs a command under a planned fault, and again until it has ended well. */
    @FunctionalInterface
    interface Trial {
        void run(FaultBench bench, Way way) throws IOException, SQLException, InterruptedException;
    }

    private static final int WORKERS = Integer.getInteger(
            "rockhopper.workers", Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final TestDatabase parent;
    private final Path root;
    private final Matrix matrix = new Matrix();
    private final Predicate<String> counted;
    private final boolean further;

    private FaultMatrix(TestDatabase parent, Path root, Predicate<String> counted, boolean further) {
        this.parent = parent;
        this.root = root;
        this.counted = counted;
        this.further = further;
    }

    /** Faults at writes. */
    static FaultMatrix ofWrites(TestDatabase parent, Path root) {
        return new FaultMatrix(parent, root, Write::is, false);
    }

    /** Faults at every statement, the driver's own included. */
    static FaultMatrix ofStatements(TestDatabase parent, Path root) {
        return new FaultMatrix(parent, root, sql -> true, false);
    }

    /** Faults at the writes of the locks of a project with a further database. */
    static FaultMatrix ofLocks(TestDatabase parent, Path root) {
        return new FaultMatrix(parent, root, sql -> Write.is(sql) && sql.contains("rockhopper_lock"), true);
    }

    Matrix matrix() {
        return matrix;
    }

    /** Tries faults of a kind both ways. */
    void tryAll(Fault.Kind kind, int sample, Trial trial) throws Exception {
        int step = "full".equals(System.getProperty("rockhopper.matrix")) ? 1 : sample;
        for (Way way : Way.values()) {
            try (FaultBench clean = bench("clean_" + kind + way)) {
                State wanted = prepare(clean, way);
                int writes = clean.proxy.count();
                ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
                try {
                    List<Future<?>> all = new ArrayList<>();
                    for (int at = 1; at <= writes; at += at == 1 ? Math.max(1, step - 1) : step) {
                        Fault fault = new Fault(kind, at);
                        all.add(workers.submit(() -> tryOne(fault, way, wanted, trial)));
                    }
                    for (Future<?> each : all) {
                        each.get();
                    }
                } finally {
                    workers.shutdownNow();
                }
            }
            matrix.requireTried(kind + " " + way);
            // a matrix that is stopped by the clock has told what it had
            System.out.println(matrix);
        }
    }

    /** The state after a run without faults, counted by the proxy. */
    private State prepare(FaultBench bench, Way way) throws SQLException {
        Rockhopper rockhopper = bench.rockhopper();
        if (way == Way.DOWN) {
            rockhopper.expect(0, Way.UP.command);
        }
        bench.proxy.countIf(counted);
        bench.proxy.plan(Fault.NONE);
        rockhopper.expect(0, way.command);
        return bench.state();
    }

    private Void tryOne(Fault fault, Way way, State wanted, Trial trial) throws Exception {
        String place = fault.kind() + " " + way + " " + fault.at();
        try (FaultBench bench = bench(place.replace(' ', '_').toLowerCase(java.util.Locale.ROOT))) {
            if (way == Way.DOWN) {
                bench.rockhopper().expect(0, Way.UP.command);
            }
            bench.proxy.forget();
            bench.proxy.plan(fault);
            bench.proxy.countIf(counted);
            String problem = "";
            try {
                trial.run(bench, way);
                State state = bench.state();
                problem = state.equals(wanted) ? "" : "ends as " + state + " instead of " + wanted;
            } catch (AssertionError failed) {
                problem = String.valueOf(failed.getMessage());
            }
            if (problem.isEmpty() && !bench.proxy.hasStruck()) {
                // how often a job is asked for depends on the clock: this run had fewer statements than the clean one
                return null;
            }
            matrix.enter(fault.kind() + " " + way, place, bench.proxy.writes(), problem);
        }
        return null;
    }

    private FaultBench bench(String suffix) throws IOException, SQLException {
        return further
                ? FaultBench.ofTwo(parent, root, suffix, (folder, far) -> TwelveSteps.write(folder))
                : new FaultBench(parent, root, suffix);
    }
}
