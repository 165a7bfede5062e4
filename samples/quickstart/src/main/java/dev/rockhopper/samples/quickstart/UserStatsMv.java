/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.quickstart;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.Property;

/** A materialized view on a plain class: nothing of it is mapped. */
@MaterializedView(
        name = "user_stats_mv",
        definition = "SELECT id, COUNT(*) AS cnt FROM my_core_table GROUP BY id",
        refresh = "ASYNC",
        properties = @Property(name = "replication_num", value = "1"))
public final class UserStatsMv {

    private UserStatsMv() {}
}
