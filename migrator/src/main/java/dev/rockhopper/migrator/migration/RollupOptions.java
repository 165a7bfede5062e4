/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.statement.RollupDefinition;
import java.util.List;
import java.util.Optional;

/** A rollup of ALTER TABLE. */
public final class RollupOptions extends PropertyOptions<RollupOptions> {

    private final String name;
    private List<String> columns = List.of();
    private List<String> duplicateKeys = List.of();
    private Optional<String> from = Optional.empty();

    RollupOptions(String name) {
        this.name = name;
    }

    /** The columns of the rollup, in order. */
    public RollupOptions columns(String... names) {
        columns = List.of(names);
        return this;
    }

    /** {@code DUPLICATE KEY (names)}. */
    public RollupOptions duplicateKey(String... names) {
        duplicateKeys = List.of(names);
        return this;
    }

    /** {@code FROM rollup}: the rollup from which it is built. */
    public RollupOptions from(String rollup) {
        from = Optional.of(rollup);
        return this;
    }

    @Override
    RollupOptions self() {
        return this;
    }

    RollupDefinition definition() {
        Problems.require(
                !columns.isEmpty(), "rollup " + name, "A rollup needs columns.", "Say .columns(\"a\", \"b\").");
        return new RollupDefinition(name, columns, duplicateKeys, from, properties());
    }
}
