/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A step that may have to say what it does to the schema, so that the fold of all migrations still knows it.
 *
 * @param <S> the step's own type
 */
public abstract class EffectOptions<S extends EffectOptions<S>> extends Options<S> {

    private Optional<List<Statement>> effect = Optional.empty();

    EffectOptions() {}

    /** The step changes rows or settings, but no table, view or materialized view. */
    public S changesNothing() {
        return effect(List.of());
    }

    /** What the step does to the schema, as statements with the same effect; they are not sent to the server. */
    public S changes(String... statements) {
        List<Statement> parsed = new ArrayList<>();
        for (String statement : statements) {
            parsed.add(DdlParser.parse(SqlText.bare(statement)));
        }
        return effect(parsed);
    }

    /** What the step does to the schema, as operations with the same effect; they are not sent to the server. */
    public S changes(Consumer<Operations> operations) {
        return effect(Recorder.record("changes", operations).stream()
                .flatMap(step -> step.effect().stream())
                .toList());
    }

    final Optional<List<Statement>> effect() {
        return effect;
    }

    private S effect(List<Statement> stated) {
        effect = Optional.of(stated);
        return self();
    }
}
