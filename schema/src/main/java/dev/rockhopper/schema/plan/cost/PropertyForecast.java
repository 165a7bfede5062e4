/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.cost;

import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.property.PropertyRule.Trait;
import dev.rockhopper.schema.property.PropertyTable;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.statement.AlterClause;

/** Jobs behind SET: bloom filters rewrite the data, some properties of shared-data tables are short jobs. */
final class PropertyForecast {

    private static final String BLOOM_FILTER = "bloom_filter_columns";

    private PropertyForecast() {}

    static JobForecast of(Table before, AlterClause.SetProperties set, Capabilities server) {
        boolean sharedData = server.profile().runMode() == RunMode.SHARED_DATA;
        for (String name : set.properties().keySet()) {
            if (name.equals(BLOOM_FILTER) && set.properties().get(name).equals(bloomFilter(before))) {
                return JobForecast.NONE;
            }
            if (has(name, Trait.REWRITES)) {
                return JobForecast.REWRITE;
            }
            if (sharedData && has(name, Trait.SHARED_DATA_JOB)) {
                return new JobForecast(JobForecast.Kind.COLUMN, true);
            }
        }
        return JobForecast.NONE;
    }

    private static String bloomFilter(Table table) {
        return table.properties().getOrDefault(BLOOM_FILTER, "");
    }

    private static boolean has(String property, Trait trait) {
        return PropertyTable.of(property).filter(rule -> rule.is(trait)).isPresent();
    }
}
