/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.protocol.QueryResult;
import java.util.List;

/** EXPLAIN: one line that says there is no plan. */
final class Explain {
    private Explain() {}

    static QueryResult of(String sql) {
        List<Object[]> rows = List.<Object[]>of(new Object[] {"The embedded server has no plans: " + sql});
        return ResultSets.texts(List.of("Explain String"), rows);
    }
}
