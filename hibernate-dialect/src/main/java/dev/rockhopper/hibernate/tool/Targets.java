/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.tool.schema.spi.CommandAcceptanceException;
import org.hibernate.tool.schema.spi.ExecutionOptions;
import org.hibernate.tool.schema.spi.GenerationTarget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the statements of one run go: scripts, the console, the database. */
final class Targets implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Targets.class);

    private final ExecutionOptions options;
    private final List<GenerationTarget> prepared = new ArrayList<>();

    Targets(List<GenerationTarget> targets, ExecutionOptions options) {
        this.options = options;
        for (GenerationTarget target : targets) {
            target.prepare();
            prepared.add(target);
        }
    }

    /** Sends a statement everywhere; whether a refusal ends the run is up to Hibernate's setting. */
    void accept(String command) {
        for (GenerationTarget target : prepared) {
            try {
                target.accept(command);
            } catch (CommandAcceptanceException e) {
                options.getExceptionHandler().handleException(e);
            }
        }
    }

    /** The targets for others who send statements; preparing and releasing stays here. */
    GenerationTarget[] borrowed() {
        return prepared.stream().map(Borrowed::new).toArray(GenerationTarget[]::new);
    }

    @Override
    public void close() {
        for (GenerationTarget target : prepared) {
            try {
                target.release();
            } catch (RuntimeException e) {
                LOG.warn("cannot close {}", target, e);
            }
        }
    }

    private record Borrowed(GenerationTarget target) implements GenerationTarget {

        @Override
        public void prepare() {
            // prepared already
        }

        @Override
        public void accept(String command) {
            target.accept(command);
        }

        @Override
        public void release() {
            // the owner does
        }
    }
}
