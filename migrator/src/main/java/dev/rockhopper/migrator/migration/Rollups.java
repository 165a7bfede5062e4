/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.statement.RollupDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The rollups of one {@code ADD ROLLUP}. */
public final class Rollups {

    private final List<RollupDefinition> definitions = new ArrayList<>();

    Rollups() {}

    /** One rollup. */
    public Rollups rollup(String name, Consumer<RollupOptions> options) {
        RollupOptions rollup = new RollupOptions(name);
        options.accept(rollup);
        definitions.add(rollup.definition());
        return this;
    }

    List<RollupDefinition> definitions() {
        return definitions;
    }
}
