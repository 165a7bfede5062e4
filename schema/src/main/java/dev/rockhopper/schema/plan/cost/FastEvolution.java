/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.cost;

import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.server.RunMode;

/** Whether a table can change its columns without a rewrite; fixed when a shared-nothing table is created. */
public final class FastEvolution {

    private static final String PROPERTY = "fast_schema_evolution";

    private FastEvolution() {}

    /** Whether the property is on, and the server knows fast schema evolution. */
    public static boolean isOn(Table table, Capabilities server) {
        boolean on = server.profile().runMode() == RunMode.SHARED_DATA
                || !"false".equalsIgnoreCase(table.properties().get(PROPERTY));
        return on && server.evolvesFast();
    }
}
