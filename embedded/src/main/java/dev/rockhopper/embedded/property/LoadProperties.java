/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.property;

import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.schema.model.KeyModel;
import java.util.Optional;

/** What happens on loads, compactions and queries. */
final class LoadProperties {
    private static final String FIRST_LOAD = "enable_statistic_collect_on_first_load";

    private LoadProperties() {}

    static void apply(PropertyDraft draft) {
        if (draft.take("enable_load_profile").map(Boolean::parseBoolean).orElse(false)) {
            draft.store("enable_load_profile", "true");
        }
        if (draft.gates().hasFirstLoadStatistics() && switchedOff(draft, FIRST_LOAD)) {
            draft.store(FIRST_LOAD, "false");
        }
        Optional<String> forbidden =
                draft.take("base_compaction_forbidden_time_ranges").filter(text -> !text.isEmpty());
        if (forbidden.isPresent()) {
            if (draft.model() == KeyModel.PRIMARY) {
                throw Refusal.ddl("Property base_compaction_forbidden_time_ranges"
                        + " not support primary keys table or cloud native table");
            }
            draft.store("base_compaction_forbidden_time_ranges", forbidden.get());
        }
        if (draft.gates().hasQueryTimeout()) {
            queryTimeout(draft);
        }
    }

    private static boolean switchedOff(PropertyDraft draft, String name) {
        return !draft.take(name).map(Boolean::parseBoolean).orElse(true);
    }

    private static void queryTimeout(PropertyDraft draft) {
        draft.take("table_query_timeout")
                .map(text -> BucketProperties.number("table_query_timeout", text))
                .filter(seconds -> seconds > 0)
                .ifPresent(seconds -> draft.store("table_query_timeout", String.valueOf(seconds)));
    }
}
